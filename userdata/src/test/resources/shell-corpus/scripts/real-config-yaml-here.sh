#!/bin/bash
cat > /etc/eks/nodeadm.d/zz.yaml <<'Y'
---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
# replaces: /etc/eks/bootstrap.sh prod --kubelet-extra-args "--max-pods=58"
spec:
  kubelet:
    config:
      maxPods: 58
Y
