#!/bin/bash
set -o errexit
mkdir -p /var/lib/cloud/scripts/eksctl
cat > /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh <<'HELPER'
#!/bin/bash
set -o pipefail
set -o nounset
source /etc/eksctl/kubelet.env

function get_instance_id() {
  curl --silent http://169.254.169.254/latest/meta-data/instance-id
}
INSTANCE_LIFECYCLE=on-demand
NODE_LABELS="${NODE_LABELS:-},alpha.eksctl.io/instance-id=$(get_instance_id),node-lifecycle=${INSTANCE_LIFECYCLE}"
KUBELET_EXTRA_ARGS="--node-labels=${NODE_LABELS}"
if [[ -n "${NODE_TAINTS:-}" ]]; then
  KUBELET_EXTRA_ARGS="${KUBELET_EXTRA_ARGS} --register-with-taints=${NODE_TAINTS}"
fi
HELPER
mkdir -p /etc/eksctl
cat > /etc/eksctl/kubelet.env <<'ENV'
CLUSTER_NAME=eksctl-demo
API_SERVER_URL=https://DEMO.eks.amazonaws.com
B64_CLUSTER_CA=REVNTw==
CLUSTER_DNS=10.100.0.10
NODE_LABELS=alpha.eksctl.io/cluster-name=eksctl-demo
NODE_TAINTS=
ENV

source /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" --apiserver-endpoint "${API_SERVER_URL}" --b64-cluster-ca "${B64_CLUSTER_CA}" --dns-cluster-ip "${CLUSTER_DNS}" --kubelet-extra-args "${KUBELET_EXTRA_ARGS}"
