#!/bin/bash
set -o pipefail
FS_DNS=fs-0123.fsx.us-east-1.amazonaws.com
MOUNT_NAME=abcd
dnf install -y lustre-client || amazon-linux-extras install -y lustre || true
mkdir -p /fsx
attempt=1
until mount -t lustre -o noatime,flock ${FS_DNS}@tcp:/${MOUNT_NAME} /fsx; do
  if (( attempt++ >= 5 )); then
    echo "giving up on /fsx" >&2
    break
  fi
  sleep 10
done
grep -q lustre /etc/fstab || echo "${FS_DNS}@tcp:/${MOUNT_NAME} /fsx lustre defaults,noatime,flock,_netdev 0 0" >> /etc/fstab
# /etc/eks/bootstrap.sh is not needed on AL2023
