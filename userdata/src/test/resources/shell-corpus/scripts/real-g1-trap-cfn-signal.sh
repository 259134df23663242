#!/bin/bash -e
export AWS_DEFAULT_REGION=us-west-2
STACK=eks-workers-blue
RESOURCE=NodeGroup

signal() {
  local code=$?
  echo "signalling $code"
  /opt/aws/bin/cfn-signal --exit-code $code --stack $STACK --resource $RESOURCE --region $AWS_DEFAULT_REGION || true
}
trap signal EXIT
trap 'echo "failed at line $LINENO: $BASH_COMMAND"' ERR

echo "Starting on $(hostname)"
yum -y -q install amazon-efs-utils

mkdir -p /mnt/efs
echo "fs-0abc1234:/ /mnt/efs efs _netdev,tls,iam 0 0" >> /etc/fstab
n=0
until mount -a -t efs || [ $n -ge 10 ]; do
  n=$((n + 1))
  echo "efs mount: try $n"
  sleep 5
done

INSTANCE_ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id || echo unknown)
echo "instance $INSTANCE_ID"

/etc/eks/bootstrap.sh blue \
  --kubelet-extra-args "--node-labels=color=blue,instance=$INSTANCE_ID"
echo "all done"
