#!/bin/bash
set -euo pipefail
VOLUME=vol-0123456789abcdef0
find_device() {
  local wanted=${VOLUME/-/}
  for device in /dev/nvme[0-9]*n1; do
    if [[ "$(lsblk -dno SERIAL "$device")" == "$wanted" ]]; then
      printf '%s' "$device"
      return 0
    fi
  done
  return 1
}
aws ec2 attach-volume --volume-id "$VOLUME" --instance-id "$(imds /latest/meta-data/instance-id)" --device /dev/sdh
SECONDS=0
while ! DEVICE=$(find_device); do
  (( SECONDS < 300 )) || { echo "no volume" >&2; exit 1; }
  sleep 3
done
blkid "$DEVICE" || mkfs.ext4 "$DEVICE"
mkdir -p /srv/data
mount "$DEVICE" /srv/data
