#!/bin/bash
set -u
min() { echo $(($1 < $2 ? $1 : $2)); }
cores=$(nproc)
mem_mb=$(($(awk '/MemTotal/ {print $2}' /proc/meminfo) / 1024))

reserve_cpu() {
  local n=$1 total=0 i
  for ((i = 1; i <= n; i++)); do
    if ((i == 1)); then ((total += 60))
    elif ((i == 2)); then ((total += 10))
    elif ((i <= 4)); then ((total += 5))
    else ((total += 2)); fi
  done
  echo "$total"
}
cpu=$(reserve_cpu "$cores")
mem=$(min $((mem_mb / 10)) 2048)
/etc/eks/bootstrap.sh quota --kubelet-extra-args "--kube-reserved=cpu=${cpu}m,memory=${mem}Mi"
