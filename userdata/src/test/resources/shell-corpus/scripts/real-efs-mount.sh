#!/bin/bash
yum install -y amazon-efs-utils nfs-utils
mkdir -p /mnt/efs
n=0
until [ $n -ge 5 ]; do
  mount -t efs fs-0123456789:/ /mnt/efs && break
  n=$((n+1))
  sleep 1
done
echo 'fs-0123456789:/ /mnt/efs efs defaults,_netdev 0 0' >> /etc/fstab
