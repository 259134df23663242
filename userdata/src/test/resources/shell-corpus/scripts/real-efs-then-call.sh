#!/bin/bash
yum -y install amazon-efs-utils
mkdir -p /efs
for attempt in 1 2 3; do
  if mount -t efs -o tls fs-1:/ /efs; then
    break
  fi
  echo "attempt $attempt failed"
done
mountpoint -q /efs || echo "no efs" | logger -t userdata
exec /etc/eks/bootstrap.sh efs-cluster --kubelet-extra-args "--node-labels=efs=true"
