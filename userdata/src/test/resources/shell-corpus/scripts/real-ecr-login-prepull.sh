#!/bin/bash
set -e
ACCOUNT=602401143452
REGION=us-east-1
/etc/eks/bootstrap.sh video
if command -v docker >/dev/null; then
  aws ecr get-login-password --region $REGION | docker login --username AWS --password-stdin $ACCOUNT.dkr.ecr.$REGION.amazonaws.com
  for image in pause:3.5 kube-proxy:v1.21 amazon-k8s-cni:v1.10; do
    docker pull $ACCOUNT.dkr.ecr.$REGION.amazonaws.com/eks/$image &
  done
  wait
fi
