#!/bin/bash
cat > /tmp/j <<'X'
echo a
/etc/eks/bootstrap.sh prod
X
sed 1q /tmp/j | sh
