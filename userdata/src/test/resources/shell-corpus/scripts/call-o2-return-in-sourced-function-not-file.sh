#!/bin/bash
cat > /tmp/lib <<'E'
f() { return; }
f
/etc/eks/bootstrap.sh prod
E
. /tmp/lib
