#!/bin/bash
set -u
READY=/run/disks.ready

prepare_disks() {
  sleep 2
  mkdir -p /mnt/scratch
  echo "$(date +%s)" > "$READY"
}
prepare_disks &

deadline=$((SECONDS + 60))
until [[ -s $READY ]]; do
  if ((SECONDS >= deadline)); then
    echo "disks not ready" >&2
    exit 1
  fi
  sleep 1
done
wait
/etc/eks/bootstrap.sh scratch --kubelet-extra-args '--root-dir=/mnt/scratch/kubelet'
