#!/bin/bash
TOKEN=`curl -s -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"`
INSTANCE_ID=`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id`
REGION=`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/placement/region`

get_tag() {
  aws ec2 describe-tags --region $REGION --filters "Name=resource-id,Values=$INSTANCE_ID" "Name=key,Values=$1" --query 'Tags[0].Value' --output text
}

NODE_POOL=$(get_tag node-pool)
OWNER=$(get_tag owner)
LABELS="node-pool=${NODE_POOL:-default}"
if [ -n "$OWNER" ] && [ "$OWNER" != "None" ]; then
  LABELS="$LABELS,owner=$OWNER"
fi
TAINTS=""
[ "$NODE_POOL" = "gpu" ] && TAINTS="--register-with-taints=gpu=true:NoSchedule"

echo "labels: $LABELS taints: $TAINTS"
/etc/eks/bootstrap.sh apps --kubelet-extra-args "--node-labels=$LABELS $TAINTS"
