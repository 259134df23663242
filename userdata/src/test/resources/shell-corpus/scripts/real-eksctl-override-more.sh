#!/bin/bash
set -ex
source /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh 2>/dev/null || true
CLUSTER_NAME=${CLUSTER_NAME:-dev}
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --container-runtime containerd --kubelet-extra-args "--node-labels=${NODE_LABELS:-none=none}"
