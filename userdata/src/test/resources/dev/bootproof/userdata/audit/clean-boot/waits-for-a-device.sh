#!/bin/bash
set -eu
n=0
until [ -b /dev/nvme1n1 ]; do
  n=$((n + 1))
  [ "$n" -le 60 ] || exit 1
  sleep 1
done
mkfs.xfs /dev/nvme1n1
mkdir -p /data
mount /dev/nvme1n1 /data
while ! mountpoint -q /data; do sleep 1; done
