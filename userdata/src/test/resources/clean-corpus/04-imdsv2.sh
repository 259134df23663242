#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail
TOKEN="$(curl -sS --fail -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 300")"
metadata() { curl -sS --fail -H "X-aws-ec2-metadata-token: ${TOKEN}" "http://169.254.169.254/latest/meta-data/$1"; }
INSTANCE_ID=$(metadata instance-id)
REGION=$(metadata placement/region)
LIFECYCLE=$(metadata instance-life-cycle)
cat > /etc/eks/nodeadm.d/50-labels.yaml <<EOF
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags:
      - --node-labels=example.com/lifecycle=${LIFECYCLE},example.com/instance=${INSTANCE_ID}
EOF
aws ec2 create-tags --region "$REGION" --resources "$INSTANCE_ID" --tags Key=booted,Value=true
