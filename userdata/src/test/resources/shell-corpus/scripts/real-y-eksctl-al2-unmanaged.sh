#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset
mkdir -p /etc/eksctl /var/lib/cloud/scripts/eksctl
cat > /etc/eksctl/kubelet.env <<'EOF'
NODE_LABELS=alpha.eksctl.io/cluster-name=prod,alpha.eksctl.io/nodegroup-name=ng
NODE_TAINTS=
CLUSTER_NAME=prod
MAX_PODS=29
EOF
cat > /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh <<'EOF'
#!/bin/bash
source /etc/eksctl/kubelet.env
KUBELET_EXTRA_ARGS="--node-labels=${NODE_LABELS} --register-with-taints=${NODE_TAINTS}"
EOF
cat > /var/lib/cloud/scripts/eksctl/bootstrap.al2.sh <<'EOF'
#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset
source /var/lib/cloud/scripts/eksctl/bootstrap.helper.sh
echo "eksctl: running /etc/eks/bootstrap"
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" \
  --apiserver-endpoint "https://x.example" \
  --kubelet-extra-args "${KUBELET_EXTRA_ARGS}"
echo "eksctl: done"
EOF
chmod +x /var/lib/cloud/scripts/eksctl/*.sh
/var/lib/cloud/scripts/eksctl/bootstrap.al2.sh
