#!/bin/bash
source /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh 2>/dev/null || true
CLUSTER_NAME=${CLUSTER_NAME:-dev}
NODE_LABELS=${NODE_LABELS:-alpha.eksctl.io/nodegroup-name=ng-1}
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --container-runtime containerd --kubelet-extra-args "--node-labels=${NODE_LABELS}"
