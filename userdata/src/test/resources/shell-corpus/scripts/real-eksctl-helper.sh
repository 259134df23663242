#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset

cat > /etc/eksctl-env <<'ENV'
CLUSTER_NAME=dev
API_SERVER_URL=https://x.eks.amazonaws.com
B64_CLUSTER_CA=Q0E=
NODE_TAINTS=
ENV
source /etc/eksctl-env
KUBELET_CONFIG=/etc/kubernetes/kubelet/kubelet-config.json
mkdir -p "$(dirname "$KUBELET_CONFIG")"
[ -f "$KUBELET_CONFIG" ] || echo '{}' > "$KUBELET_CONFIG"
echo "$(jq '.featureGates.RotateKubeletServerCertificate = true' "$KUBELET_CONFIG")" > "$KUBELET_CONFIG"
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" \
  --apiserver-endpoint "${API_SERVER_URL}" \
  --b64-cluster-ca "${B64_CLUSTER_CA}" \
  --kubelet-extra-args "--register-with-taints=${NODE_TAINTS}"
