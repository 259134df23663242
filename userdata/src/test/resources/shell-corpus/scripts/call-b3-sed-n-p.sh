#!/bin/bash
cat > /tmp/j <<'X'
echo a
/etc/eks/bootstrap.sh prod
X
sed -n 2p /tmp/j | sh
