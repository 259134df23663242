#!/bin/bash
set -euo pipefail
TOKEN=$(curl -fsS -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")
md() { curl -fsS -H "X-aws-ec2-metadata-token: ${TOKEN}" "http://169.254.169.254/latest/meta-data/$1"; }
LIFECYCLE=$(md instance-life-cycle)
RACK=$(md placement/partition-number || echo none)
install -d /etc/eks/nodeadm.d
cat > /etc/eks/nodeadm.d/50-labels.yaml <<YAML
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags:
      - --node-labels=lifecycle=${LIFECYCLE},partition=${RACK}
YAML
chmod 0644 /etc/eks/nodeadm.d/50-labels.yaml
