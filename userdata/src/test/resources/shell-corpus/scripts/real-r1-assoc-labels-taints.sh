#!/bin/bash
set -euo pipefail

declare -A LABELS=(
  [team]=payments
  [environment]=prod
  ["topology.example.com/rack"]=r12
  [lifecycle]=on-demand
)
declare -A TAINTS=(
  [dedicated]="payments:NoSchedule"
)

join_map() {
  local -n map=$1
  local out="" key
  for key in "${!map[@]}"; do
    out+="${out:+,}${key}=${map[$key]}"
  done
  printf '%s' "$out"
}

LABELS[kernel]=$(uname -r | cut -d- -f1)
args="--node-labels=$(join_map LABELS)"
if [[ ${#TAINTS[@]} -gt 0 ]]; then
  args+=" --register-with-taints=$(join_map TAINTS)"
fi

/etc/eks/bootstrap.sh pay --kubelet-extra-args "$args"
