#!/bin/bash
# Node labels and taints are instance tags "k8s.io/cluster-autoscaler/node-template/..."; we read the ones we need
REGION=$(curl -s http://169.254.169.254/latest/meta-data/placement/region)
ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)

tag() {
    aws ec2 describe-tags --region $REGION \
        --filters "Name=resource-id,Values=$ID" "Name=key,Values=$1" \
        --query 'Tags[0].Value' --output text 2>/dev/null
}

CLUSTER=`tag eks:cluster-name`
POOL=`tag pool`
ENVIRONMENT=`tag env`
if [ "$CLUSTER" == "" ] || [ "$CLUSTER" == "None" ]; then
    CLUSTER=corp-shared
fi

case "$POOL" in
    gpu)     EXTRA="--node-labels=pool=gpu --register-with-taints=nvidia.com/gpu=true:NoSchedule" ;;
    ingress) EXTRA="--node-labels=pool=ingress --register-with-taints=ingress=true:NoExecute" ;;
    *)       EXTRA="--node-labels=pool=default" ;;
esac

if [ "$ENVIRONMENT" = "prod" ]; then
    EXTRA="$EXTRA --event-qps=0"
else
    EXTRA="$EXTRA --v=4"
fi

echo "cluster=$CLUSTER pool=$POOL env=$ENVIRONMENT extra=$EXTRA" | tee /var/log/node-role.txt
/etc/eks/bootstrap.sh $CLUSTER --kubelet-extra-args "$EXTRA"
