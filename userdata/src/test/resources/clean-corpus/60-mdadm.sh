#!/bin/bash -xe
yum install -y mdadm
DEVICES=$(nvme list -o json | jq -r '.Devices[] | select(.ModelNumber == "Amazon EC2 NVMe Instance Storage") | .DevicePath')
COUNT=$(echo "$DEVICES" | wc -w)
[ "$COUNT" -gt 0 ] || { echo "nothing to do"; exit 0; }
if [ ! -e /dev/md/ephemeral ]; then
  # shellcheck disable=SC2086
  mdadm --create --force --verbose /dev/md/ephemeral --level=0 --name=ephemeral --raid-devices="$COUNT" $DEVICES
  while [ -n "$(mdadm --detail /dev/md/ephemeral | grep -ioE 'State :.*resyncing')" ]; do
    echo "resyncing"
    sleep 1
  done
  mkfs.ext4 -m 0 -L ephemeral /dev/md/ephemeral
fi
mkdir -p /local
mount -o defaults,noatime LABEL=ephemeral /local
mdadm --detail --scan > /etc/mdadm.conf
