#!/bin/bash
VOL=vol-0abc
IID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
aws ec2 attach-volume --volume-id $VOL --instance-id "$IID" --device /dev/xvdf
TRIES=0
while [ ! -e /dev/xvdf ] && [ ! -e /dev/nvme1n1 ]; do
  TRIES=$((TRIES + 1))
  [ "$TRIES" -ge 3 ] && break
  sleep 0.1
done
DEV=$(readlink -f /dev/xvdf)
file -s "$DEV" | grep -q filesystem || mkfs -t ext4 "$DEV"
mkdir -p /data && mount "$DEV" /data
/etc/eks/bootstrap.sh volumes
