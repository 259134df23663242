#!/bin/bash
set -e
mkdir -p /var/lib/containerd-data
for d in /dev/nvme[1-9]n1; do
  [ -b "$d" ] || continue
  mkfs.xfs -f "$d"
  mount "$d" /var/lib/containerd-data
done
