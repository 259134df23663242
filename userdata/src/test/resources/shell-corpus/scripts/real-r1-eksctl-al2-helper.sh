#!/bin/bash

set -o errexit
set -o pipefail
set -o nounset

mkdir -p /var/lib/cloud/scripts/eksctl /etc/eksctl

cat > /etc/eksctl/kubelet.env <<EOF
NODE_LABELS=alpha.eksctl.io/cluster-name=web,alpha.eksctl.io/nodegroup-name=ng-1
NODE_TAINTS=
CLUSTER_NAME=web
API_SERVER_URL=https://AB12.gr7.us-west-2.eks.amazonaws.com
B64_CLUSTER_CA=LS0t
MAX_PODS=29
EOF

cat > /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh <<'EOF'
source /etc/eksctl/kubelet.env # this can override MAX_PODS

# Use IMDSv2 to get metadata
TOKEN="$(curl --silent -X PUT -H "X-aws-ec2-metadata-token-ttl-seconds: 600" http://169.254.169.254/latest/api/token)"
function get_metadata() {
  curl --silent -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/meta-data/$1"
}

INSTANCE_ID="$(get_metadata instance-id)"
INSTANCE_LIFECYCLE="$(get_metadata instance-life-cycle)"
NODE_LABELS="${NODE_LABELS},node-lifecycle=${INSTANCE_LIFECYCLE},alpha.eksctl.io/instance-id=${INSTANCE_ID}"

KUBELET_EXTRA_ARGS="--node-labels=${NODE_LABELS}"
if [[ -n "${NODE_TAINTS}" ]]; then
  KUBELET_EXTRA_ARGS="${KUBELET_EXTRA_ARGS} --register-with-taints=${NODE_TAINTS}"
fi
EOF

source /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh

echo "eksctl: running /etc/eks/bootstrap"
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" \
  --apiserver-endpoint "${API_SERVER_URL}" \
  --b64-cluster-ca "${B64_CLUSTER_CA}" \
  --kubelet-extra-args "${KUBELET_EXTRA_ARGS}"

echo "eksctl: merging user options into kubelet-config.json"
trap 'rm -f ${TMP_KUBE_CONF}' EXIT
TMP_KUBE_CONF=$(mktemp /tmp/kubelet-conf.XXXX)
jq -s '.[0] * .[1]' /etc/kubernetes/kubelet/kubelet-config.json /etc/eksctl/kubelet-extra.json > "${TMP_KUBE_CONF}"
mv "${TMP_KUBE_CONF}" /etc/kubernetes/kubelet/kubelet-config.json
systemctl daemon-reload
systemctl restart kubelet
