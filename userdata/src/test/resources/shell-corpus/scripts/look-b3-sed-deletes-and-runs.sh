#!/bin/bash
cat > /tmp/j <<'X'
echo a
/etc/eks/bootstrap.sh prod
echo b
X
sed -i '/bootstrap\.sh/d' /tmp/j
. /tmp/j
