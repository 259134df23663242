#!/bin/bash
set -uo pipefail
STATUS_FILE=/var/run/node-init.status

finish() {
  local rc=$?
  trap - EXIT
  echo "rc=$rc" > "$STATUS_FILE"
  if [ "$rc" -eq 0 ]; then
    /etc/eks/bootstrap.sh "$CLUSTER"
  fi
  exit "$rc"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 143' TERM

CLUSTER=prod
mkdir -p /data
for disk in /dev/nvme*n1; do
  [ -b "$disk" ] || continue
  mkfs.xfs -f "$disk"
done
exit
