#!/bin/bash
set -euo pipefail
DISK=$(lsblk -dno NAME,SERIAL | awk '$2 == "vol0123456789abcdef0" { print "/dev/" $1 }')
[ -n "$DISK" ] || exit 0
blkid "$DISK" || mkfs.xfs "$DISK"
mkdir -p /data
UUID=$(blkid -s UUID -o value "$DISK")
echo "UUID=$UUID /data xfs defaults,noatime,nofail 0 2" >> /etc/fstab
mount /data
