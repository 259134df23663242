#!/bin/bash
CLUSTER=half
# /etc/eks/bootstrap.sh $CLUSTER \
  --kubelet-extra-args '--node-labels=a=b' \
  --use-max-pods false
dnf install -y tcpdump
echo "half migrated"
