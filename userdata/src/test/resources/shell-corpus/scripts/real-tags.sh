#!/bin/bash
set -euo pipefail
TOKEN=$(curl -sX PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
imds() { curl -sf -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/$1"; }
REGION=$(imds meta-data/placement/region)
ID=$(imds meta-data/instance-id)
CLUSTER=$(aws ec2 describe-tags --region "$REGION" --filters "Name=resource-id,Values=$ID" "Name=key,Values=eks:cluster-name" --query 'Tags[0].Value' --output text)
if [ -z "$CLUSTER" ] || [ "$CLUSTER" = "None" ]; then
  echo "no cluster tag" >&2
  exit 1
fi
/etc/eks/bootstrap.sh "$CLUSTER"
