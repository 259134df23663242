#!/usr/bin/env bash
set -euo pipefail
shopt -s nullglob
DISKS=(/dev/nvme[1-9]n1)
if [ ${#DISKS[@]} -gt 0 ]; then
  mdadm --create --force --verbose /dev/md0 --level=0 --name=DATA --raid-devices="${#DISKS[@]}" "${DISKS[@]}"
  mkfs.xfs -L DATA /dev/md0
  mkdir -p /mnt/data
  mount LABEL=DATA /mnt/data
  mkdir -p /mnt/data/{containerd,kubelet}
  for d in containerd kubelet; do
    systemctl stop "$d" || true
    mv "/var/lib/$d" "/var/lib/$d.bak" 2>/dev/null || true
    ln -s "/mnt/data/$d" "/var/lib/$d"
  done
fi
/etc/eks/bootstrap.sh analytics --container-runtime containerd
