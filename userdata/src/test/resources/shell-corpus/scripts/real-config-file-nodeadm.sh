#!/bin/bash
set -e
mkdir -p /etc/node
cat > /etc/node/node.conf <<'CONF'
CLUSTER_NAME=prod
BOOTSTRAP=/etc/eks/bootstrap.sh
MODE=nodeadm
CONF
source /etc/node/node.conf
if [[ $MODE == bootstrap ]]; then
  "$BOOTSTRAP" "$CLUSTER_NAME"
fi
