#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset
mkdir -p /etc/eksctl
cat > /etc/eksctl/kubelet.env <<'EOF'
NODE_LABELS=alpha.eksctl.io/cluster-name=prod,alpha.eksctl.io/nodegroup-name=ng-1
NODE_TAINTS=
CLUSTER_DNS=10.100.0.10
CLUSTER_NAME=prod
MAX_PODS=
EOF
cat > /var/lib/cloud/scripts/eksctl-bootstrap.helper.sh 2>/dev/null <<'EOF' || { mkdir -p /var/lib/cloud/scripts; }
:
EOF
source /etc/eksctl/kubelet.env
KUBELET_EXTRA_ARGS="--node-labels=${NODE_LABELS}"
[[ -n "${NODE_TAINTS}" ]] && KUBELET_EXTRA_ARGS="${KUBELET_EXTRA_ARGS} --register-with-taints=${NODE_TAINTS}"
if [[ -n "${MAX_PODS}" ]]; then KUBELET_EXTRA_ARGS+=" --max-pods=${MAX_PODS}"; fi
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" --dns-cluster-ip "${CLUSTER_DNS}" --kubelet-extra-args "${KUBELET_EXTRA_ARGS}"
