#!/bin/bash
set -e
yes | mkfs.ext4 /dev/nvme1n1
mkdir -p /data
mount /dev/nvme1n1 /data
/etc/eks/bootstrap.sh prod
