#!/bin/bash
cat > /tmp/t <<'X'
echo start
/etc/eks/bootstrap.sh prod
X
sed -i 's|^/etc/eks|# &|' /tmp/t
bash /tmp/t
