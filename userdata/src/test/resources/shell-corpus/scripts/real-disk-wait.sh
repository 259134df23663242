#!/bin/bash
DEV=/dev/nvme1n1
MNT=/data
waited=0
while [ ! -b $DEV ] && [ $waited -lt 3 ]; do
  echo "waiting for $DEV"
  sleep 1
  waited=$((waited + 1))
done
if [ -b $DEV ]; then
  [ "$(blkid -o value -s TYPE $DEV)" = xfs ] || mkfs.xfs $DEV
  mkdir -p $MNT
  UUID=$(blkid -s UUID -o value $DEV)
  echo "UUID=$UUID $MNT xfs defaults,nofail 0 2" >> /etc/fstab
  mount -a
fi
/etc/eks/bootstrap.sh disks
