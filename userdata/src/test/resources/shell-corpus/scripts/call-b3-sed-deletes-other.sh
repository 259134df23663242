#!/bin/bash
cat > /tmp/j <<'X'
echo a
/etc/eks/bootstrap.sh prod
echo b
X
sed -i '/^echo/d;$!N' /tmp/j
. /tmp/j
