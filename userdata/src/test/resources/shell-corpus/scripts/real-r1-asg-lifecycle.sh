#!/bin/bash
set -Eeuo pipefail

HOOK=eks-launch
ASG=eks-workers
TOKEN=$(curl -sS --retry 3 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token || true)
IID=$(curl -sS -H "X-aws-ec2-metadata-token: ${TOKEN}" http://169.254.169.254/latest/meta-data/instance-id || true)

complete() {
  aws autoscaling complete-lifecycle-action \
    --lifecycle-hook-name "$HOOK" --auto-scaling-group-name "$ASG" \
    --instance-id "${IID:-unknown}" --lifecycle-action-result "$1" || true
}

on_exit() {
  local status=$?
  if (( status == 0 )); then
    complete CONTINUE
  else
    complete ABANDON
  fi
}
trap on_exit EXIT
trap 'echo "failed at ${BASH_SOURCE[0]}:${LINENO}" >&2' ERR

heartbeat() {
  while :; do
    aws autoscaling record-lifecycle-action-heartbeat --lifecycle-hook-name "$HOOK" --auto-scaling-group-name "$ASG" --instance-id "$IID" || true
    sleep 60
    [[ -e /run/joined ]] && return
    [[ $SECONDS -gt 1 ]] && return
  done
}
heartbeat &
disown

/etc/eks/bootstrap.sh workers --apiserver-endpoint "https://x.eks.amazonaws.com" --b64-cluster-ca "Q0E="
touch /run/joined
