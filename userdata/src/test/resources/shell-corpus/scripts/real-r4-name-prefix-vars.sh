#!/bin/bash
set -euo pipefail
EKS_ARG_use_max_pods=false
EKS_ARG_dns_cluster_ip=10.100.0.10
EKS_ARG_kubelet_extra_args="--node-labels=a=b --v=2"
EKS_CLUSTER=prefixed

args=()
for var in "${!EKS_ARG_@}"; do
  flag=${var#EKS_ARG_}
  args+=("--${flag//_/-}" "${!var}")
done
printf '%q ' /etc/eks/bootstrap.sh "$EKS_CLUSTER" "${args[@]}"; echo
/etc/eks/bootstrap.sh "$EKS_CLUSTER" "${args[@]}"
