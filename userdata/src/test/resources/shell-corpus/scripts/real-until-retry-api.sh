#!/bin/bash
set -u
CLUSTER=ml-training
REGION=$(curl -s http://169.254.169.254/latest/dynamic/instance-identity/document | jq -r .region)
MAX_TRIES=5
try=0

until ENDPOINT=$(aws eks describe-cluster --region "$REGION" --name "$CLUSTER" --query cluster.endpoint --output text 2>/dev/null); do
    try=$((try + 1))
    if [ "$try" -ge "$MAX_TRIES" ]; then
        echo "could not describe cluster after $try tries" >&2
        exit 1
    fi
    sleep $((try * 2))
done

CA=$(aws eks describe-cluster --region "$REGION" --name "$CLUSTER" --query cluster.certificateAuthority.data --output text)
echo "Endpoint: $ENDPOINT"

/etc/eks/bootstrap.sh "$CLUSTER" \
    --apiserver-endpoint "$ENDPOINT" \
    --b64-cluster-ca "$CA" \
    --kubelet-extra-args "--register-with-taints=nvidia.com/gpu=present:NoSchedule"
rc=$?
if [ $rc -ne 0 ]; then
    shutdown -h now
fi
