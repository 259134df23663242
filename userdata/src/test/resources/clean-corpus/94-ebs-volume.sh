#!/bin/bash
set -euo pipefail
DEVICE=/dev/sdf
for _ in $(seq 1 60); do
  [ -e "$DEVICE" ] && break
  sleep 2
done
[ -e "$DEVICE" ] || { echo "volume never came" >&2; exit 1; }
REAL=$(readlink -f "$DEVICE")
if ! blkid "$REAL"; then
  mkfs -t xfs -L containerd "$REAL"
fi
mkdir -p /var/lib/containerd
echo "LABEL=containerd /var/lib/containerd xfs defaults,nofail 0 2" >> /etc/fstab
mount /var/lib/containerd
restorecon -R /var/lib/containerd || true
