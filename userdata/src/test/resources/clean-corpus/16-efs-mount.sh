#!/bin/bash
set -e
dnf install -y amazon-efs-utils
mkdir -p /mnt/efs
echo 'fs-0123456789abcdef0:/ /mnt/efs efs _netdev,tls,iam 0 0' >> /etc/fstab
mount -a -t efs
