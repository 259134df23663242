#!/bin/bash -xe

DEVICE=/dev/xvdb
[ -b /dev/nvme1n1 ] && DEVICE=/dev/nvme1n1
TARGET=/var/lib/docker

for i in $(seq 1 12); do
  [ -b "$DEVICE" ] && break
  echo "waiting for $DEVICE ($i)"
  sleep 5
done

systemctl stop docker || true
if [ "$(blkid -o value -s TYPE $DEVICE)" != "ext4" ]; then
  mkfs.ext4 -m 0 $DEVICE
fi
mkdir -p $TARGET
UUID=$(blkid -o value -s UUID $DEVICE)
grep -q "$TARGET" /etc/fstab || echo "UUID=$UUID $TARGET ext4 defaults,nofail,noatime 0 2" >> /etc/fstab
mount -a
systemctl start docker || true

/etc/eks/bootstrap.sh staging \
  --kubelet-extra-args "--node-labels=env=staging,disk=ebs --eviction-hard=imagefs.available<10%"
