#!/bin/bash
set -uo pipefail
STATE=/var/lib/node-setup
mkdir -p "$STATE"

step_10_packages() { yum install -y jq nfs-utils; }
step_20_sysctl()   { echo 'vm.max_map_count=262144' > /etc/sysctl.d/20-es.conf; sysctl -p /etc/sysctl.d/20-es.conf; }
step_30_disks()    { lsblk -J > "$STATE/disks.json"; }
step_90_join()     { /etc/eks/bootstrap.sh steps --kubelet-extra-args "--node-labels=es=true"; }

run_step() {
  local name=$1 done_file="$STATE/$1.done"
  if [[ -e $done_file ]]; then
    echo "skip $name"
    return 0
  fi
  echo "run $name"
  if "$name"; then
    touch "$done_file"
  else
    echo "step $name failed: $?"
    return 1
  fi
}

for fn in $(declare -F | awk '{print $3}' | grep '^step_' | sort); do
  run_step "$fn" || true
done
ls "$STATE"
