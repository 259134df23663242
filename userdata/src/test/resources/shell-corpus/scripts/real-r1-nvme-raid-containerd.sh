#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail

readonly MNT=/mnt/k8s-disks
declare -a EPHEMERAL=()

discover() {
  local link
  for link in /dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage_*; do
    [[ -L "$link" ]] || continue
    [[ "$link" == *-ns-[0-9]* ]] && continue
    EPHEMERAL+=("$(realpath "$link")")
  done
}

assemble() {
  local count=${#EPHEMERAL[@]}
  case $count in
    0) echo "no instance store"; return 0 ;;
    1) mkfs.xfs -f "${EPHEMERAL[0]}"; mkdir -p "$MNT"; mount "${EPHEMERAL[0]}" "$MNT" ;;
    *)
      mdadm --create --force --verbose /dev/md0 --level=0 --raid-devices="$count" "${EPHEMERAL[@]}"
      mkfs.xfs -l su=8b /dev/md0
      mkdir -p "$MNT"
      mount -o noatime /dev/md0 "$MNT"
      ;;
  esac
  for unit in kubelet containerd; do
    mkdir -p "$MNT/$unit"
    mount --bind "$MNT/$unit" "/var/lib/$unit"
  done
}

discover
assemble

if (( ${#EPHEMERAL[@]} )); then
  label="local-disk=${#EPHEMERAL[@]}"
else
  label="local-disk=0"
fi
exec /etc/eks/bootstrap.sh batch --kubelet-extra-args "--node-labels=${label}"
