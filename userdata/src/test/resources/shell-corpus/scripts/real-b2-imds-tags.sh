#!/bin/bash
set -o errexit -o nounset -o pipefail
TOKEN=$(curl -sS -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 300" || true)
md() { curl -sS -H "X-aws-ec2-metadata-token: ${TOKEN}" "http://169.254.169.254/latest/meta-data/$1" 2>/dev/null || echo unknown; }
IID=$(md instance-id)
AZ=$(md placement/availability-zone)
REGION=${AZ%?}
LIFECYCLE=$(md instance-life-cycle)
LABELS="topology=${AZ}"
[[ ${LIFECYCLE} == spot ]] && LABELS+=",lifecycle=spot" || LABELS+=",lifecycle=normal"
TAGS=$(aws ec2 describe-tags --region "$REGION" --filters "Name=resource-id,Values=$IID" --query 'Tags[?Key==`pool`].Value' --output text || true)
LABELS+=",pool=${TAGS:-none}"
exec > >(tee -a /var/log/user-data.log | logger -t user-data -s 2>/dev/console) 2>&1
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=${LABELS}"
