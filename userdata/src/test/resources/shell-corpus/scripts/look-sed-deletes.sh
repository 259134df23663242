#!/bin/bash
cat > /tmp/t <<'X'
echo start
/etc/eks/bootstrap.sh prod
X
sed -i '/bootstrap/d' /tmp/t
bash /tmp/t
