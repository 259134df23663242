#!/bin/bash
set -euxo pipefail

# Instance store disks into one volume group for scratch space.
mapfile -t disks < <(lsblk -dpno NAME,MODEL | awk '/Instance Storage/ {print $1}')
if (( ${#disks[@]} == 0 )); then
  echo "no instance store"
  exit 0
fi

rpm -q lvm2 >/dev/null 2>&1 || dnf install -y lvm2 xfsprogs
for disk in "${disks[@]}"; do
  wipefs -a "$disk"
  pvcreate -y "$disk"
done
vgcreate scratch "${disks[@]}"
lvcreate -y -n data -l 100%FREE -i "${#disks[@]}" scratch
mkfs.xfs -f -L scratch /dev/scratch/data
mkdir -p /mnt/scratch
echo 'LABEL=scratch /mnt/scratch xfs defaults,noatime,nofail 0 2' >> /etc/fstab
mount /mnt/scratch
chmod 1777 /mnt/scratch
