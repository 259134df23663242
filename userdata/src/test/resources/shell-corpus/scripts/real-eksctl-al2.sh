#!/bin/bash

set -o errexit
set -o pipefail
set -o nounset

mkdir -p /etc/eksctl
cat > /etc/eksctl/kubelet.env <<'EOF'
NODE_LABELS=alpha.eksctl.io/cluster-name=dev,alpha.eksctl.io/nodegroup-name=ng-1
NODE_TAINTS=
CLUSTER_DNS=10.100.0.10
MAX_PODS=29
CLUSTER_NAME=dev
EOF
source /etc/eksctl/kubelet.env

cat > /etc/eksctl/kubelet-extra.json <<EOF
{"maxPods": ${MAX_PODS}, "clusterDNS": ["${CLUSTER_DNS}"]}
EOF
KUBELET_CONFIG='/etc/kubernetes/kubelet/kubelet-config.json'
if [ -f "$KUBELET_CONFIG" ]; then
  tmp=$(mktemp)
  jq -s '.[0] * .[1]' "$KUBELET_CONFIG" /etc/eksctl/kubelet-extra.json > "$tmp" && mv "$tmp" "$KUBELET_CONFIG"
fi
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" --kubelet-extra-args "--node-labels=${NODE_LABELS} --register-with-taints=${NODE_TAINTS}"
