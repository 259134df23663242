#!/bin/bash
cat > /tmp/lib <<'E'
if [ -d /etc/eks ]; then return 0; fi
/etc/eks/bootstrap.sh prod
E
source /tmp/lib
