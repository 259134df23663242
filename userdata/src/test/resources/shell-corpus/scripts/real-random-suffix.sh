#!/bin/bash
set -eu
SUFFIX=$(tr -dc 'a-z0-9' < /dev/urandom | head -c 6)
NODE_NAME="worker-${SUFFIX}"
echo "$NODE_NAME" > /etc/node-name
mkdir -p /etc/eks/extra
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=name=$NODE_NAME"
