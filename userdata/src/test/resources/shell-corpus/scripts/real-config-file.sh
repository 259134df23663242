#!/bin/bash
set -e
mkdir -p /etc/node
cat > /etc/node/node.conf <<'CONF'
# settings of this node
CLUSTER_NAME=prod
BOOTSTRAP=/etc/eks/bootstrap.sh
MODE=bootstrap
CONF
while IFS='=' read -r key value; do
  [[ $key =~ ^#|^$ ]] && continue
  declare "$key=$value"
done < /etc/node/node.conf
if [[ $MODE == bootstrap ]]; then
  "$BOOTSTRAP" "$CLUSTER_NAME"
fi
