#!/bin/bash
set -euo pipefail
dnf install -y lustre-client amazon-efs-utils
mkdir -p /fsx /shared
FSX=fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com
echo "$FSX@tcp:/abcdefgh /fsx lustre defaults,noatime,flock,_netdev,x-systemd.automount,x-systemd.requires=network-online.target 0 0" >> /etc/fstab
echo "fs-0123456789abcdef0:/ /shared efs _netdev,tls,iam 0 0" >> /etc/fstab
for attempt in 1 2 3 4 5; do
  mount -a -t lustre,efs && break
  echo "attempt $attempt failed" >&2
  sleep $((attempt * 5))
done
mountpoint -q /fsx
