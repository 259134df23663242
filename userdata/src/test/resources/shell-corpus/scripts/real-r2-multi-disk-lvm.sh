#!/bin/bash
set -o pipefail
VG=data
DISKS=$(lsblk -dpno NAME,TYPE,MOUNTPOINT | awk '$2 == "disk" && $3 == "" {print $1}')
ROOT=$(findmnt -no SOURCE / | sed 's/p\?[0-9]*$//')

usable=
for d in $DISKS; do
  [ "$d" = "$ROOT" ] && continue
  wipefs -n "$d" | grep -q . && continue
  usable="$usable $d"
done

if [ -n "$usable" ]; then
  pvcreate $usable && vgcreate $VG $usable
  while read -r name size dir; do
    lvcreate -l "$size" -n "$name" "$VG"
    mkfs -t xfs "/dev/$VG/$name"
    mkdir -p "$dir"
    mount "/dev/$VG/$name" "$dir"
  done <<TABLE
kubelet 40%VG /var/lib/kubelet
runtime 50%VG /var/lib/containerd
TABLE
fi
/etc/eks/bootstrap.sh lvm
