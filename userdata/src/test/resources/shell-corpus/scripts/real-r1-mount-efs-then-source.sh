#!/bin/bash
set -o pipefail
mkdir -p /mnt/shared
mount -t efs -o tls fs-0123456789abcdef0:/ /mnt/shared || echo "no EFS"

if [[ -r /mnt/shared/helpers.sh ]]; then
  source /mnt/shared/helpers.sh
else
  join_cluster() { /etc/eks/bootstrap.sh "$1" --kubelet-extra-args "--node-labels=helpers=inline"; }
fi

join_cluster shared
