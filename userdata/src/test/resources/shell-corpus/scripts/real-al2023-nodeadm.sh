#!/usr/bin/env bash
set -euo pipefail
TOKEN=$(curl -sS -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 300")
LIFECYCLE=$(curl -sS -H "X-aws-ec2-metadata-token: ${TOKEN}" http://169.254.169.254/latest/meta-data/instance-life-cycle)
mkdir -p /etc/eks/nodeadm.d
cat > /etc/eks/nodeadm.d/10-labels.yaml <<EOF
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags:
      - --node-labels=lifecycle=${LIFECYCLE}
EOF
# used to be: /etc/eks/bootstrap.sh $CLUSTER --kubelet-extra-args "--node-labels=lifecycle=$LIFECYCLE"
