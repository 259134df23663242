#!/bin/bash
DEVICE=/dev/nvme1n1
if [ -b "$DEVICE" ]; then
  mkfs.xfs -f "$DEVICE"
fi
mkdir -p /data
echo "$DEVICE /data xfs defaults,noatime 0 2" >> /etc/fstab
mount -a
mkdir -p /data/docker && ln -sfn /data/docker /var/lib/docker
/etc/eks/bootstrap.sh storage --kubelet-extra-args '--root-dir=/data/kubelet'
