#!/bin/bash
set -euo pipefail
mem_kb=$(awk '/^MemTotal:/ {print $2}' /proc/meminfo)
mem_mb=$(( mem_kb / 1024 ))
cpus=$(nproc)
reserve=255
left=$mem_mb
for step in "4096 25" "4096 20" "8192 10" "114688 6"; do
  read -r size pct <<< "$step"
  (( left <= 0 )) && break
  part=$(( left < size ? left : size ))
  reserve=$(( reserve + part * pct / 100 ))
  left=$(( left - part ))
done
echo "reserving ${reserve}Mi for ${cpus} cpus"
if (( reserve > 0 )); then
  /etc/eks/bootstrap.sh res --kubelet-extra-args "--kube-reserved=memory=${reserve}Mi,cpu=$(( cpus > 4 ? 100 : 60 ))m"
fi
