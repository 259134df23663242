#!/bin/bash
set -euo pipefail

mkdir -p /etc/eks/nodeadm.d
cat > /etc/eks/nodeadm.d/20-kubelet.yaml <<'YAML'
---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    config:
      maxPods: 110
      shutdownGracePeriod: 30s
    flags:
      - --node-labels=migrated=true
YAML
echo "AL2023 handled"
exit 0

# --- old AL2 part, kept for reference until Q3 ---
CLUSTER=legacy
ARGS="--node-labels=migrated=false"
/etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "$ARGS"
/opt/aws/bin/cfn-signal --exit-code $? --stack s --resource r --region us-east-1
