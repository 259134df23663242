#!/bin/bash
cat > /tmp/lib.sh <<'L'
return 0
/etc/eks/bootstrap.sh lib
L
. /tmp/lib.sh
