#!/bin/bash
set -u
mount_efs() {
  local fs=$1 dir=$2 n
  mkdir -p "$dir"
  for n in {1..3}; do
    mount -t efs "$fs":/ "$dir" && return 0
    sleep $n
  done
  return 1
}
( mount_efs fs-1 /mnt/a ) & a=$!
( mount_efs fs-2 /mnt/b ) & b=$!
wait "$a" "$b" && /etc/eks/bootstrap.sh prod
