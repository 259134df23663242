#!/bin/bash
set -e
export CLUSTER_ID=prod IP_FAMILY=ipv4 LOG_LEVEL=info
KUBELET_EXTRA_ARGS="--node-labels=team=data"
cat > /etc/eks/nodeadm.d/30-flags.yaml <<EOF
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags:
      - "$KUBELET_EXTRA_ARGS"
EOF
cat > /etc/profile.d/editor.sh <<'EOF'
export EDITOR=vim HISTSIZE=5000
EOF
