#!/bin/bash
cat <<'EOF' > /etc/eks-node.conf
CLUSTER=prod
BOOTSTRAP="/etc/eks/bootstrap.sh"
EXTRA="--use-max-pods false"
EOF
. /etc/eks-node.conf
$BOOTSTRAP $CLUSTER $EXTRA
