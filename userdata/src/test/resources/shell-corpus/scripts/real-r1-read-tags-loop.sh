#!/bin/bash
set -uo pipefail
REGION=us-east-1
IID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
LABELS=()

while IFS=$'\t' read -r key value; do
  [[ $key == eks-label:* ]] || continue
  LABELS+=("${key#eks-label:}=${value// /_}")
done < <(aws ec2 describe-tags --region "$REGION" --filters "Name=resource-id,Values=$IID" --query 'Tags[].[Key,Value]' --output text)

LABELS+=("instance-id=${IID:-none}")
IFS=,
joined="${LABELS[*]}"
unset IFS

printf 'labels: %s\n' "$joined"
/etc/eks/bootstrap.sh tagged --kubelet-extra-args "--node-labels=$joined"
