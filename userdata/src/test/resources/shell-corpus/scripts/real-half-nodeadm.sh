#!/bin/bash
set -e
CLUSTER=prod
if [ -x /usr/bin/nodeadm ]; then
  cat > /etc/eks/nodeadm.d/90-labels.yaml <<EOF2
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags: ["--node-labels=team=a"]
EOF2
else
  /etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=team=a"
fi
