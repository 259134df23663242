#!/bin/bash
cat >/etc/eks-node.env <<'E'
CLUSTER_NAME=prod
BOOTSTRAP_CMD="/etc/eks/bootstrap.sh"
E
set -a; . /etc/eks-node.env; set +a
bash -c 'exec "$BOOTSTRAP_CMD" "$CLUSTER_NAME"'
