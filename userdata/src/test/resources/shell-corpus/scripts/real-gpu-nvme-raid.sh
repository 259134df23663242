#!/bin/bash
set -o xtrace
disks=$(lsblk -dno NAME,MODEL | awk '/Instance Storage/ {print "/dev/"$1}')
count=$(echo "$disks" | grep -c nvme || true)
if [ "$count" -gt 1 ]; then
  yum install -y mdadm
  mdadm --create /dev/md0 --level=0 --raid-devices=$count $disks
  mkfs.xfs /dev/md0
  mkdir -p /local
  mount /dev/md0 /local
  echo '/dev/md0 /local xfs defaults,noatime 0 0' >> /etc/fstab
elif [ "$count" -eq 1 ]; then
  mkfs.xfs $disks
  mkdir -p /local && mount $disks /local
fi
nvidia-smi -pm 1 || true
/etc/eks/bootstrap.sh gpu-cluster --kubelet-extra-args "--node-labels=accelerator=nvidia"
