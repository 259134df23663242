#!/bin/bash
shopt -s nullglob
for q in /sys/block/nvme*/queue/scheduler; do
  echo none > "$q" 2>/dev/null
done
for t in /sys/kernel/mm/transparent_hugepage/{enabled,defrag}; do
  [[ -w $t ]] && echo madvise > "$t"
done
cpus=$(nproc)
mask=$(printf '%x' $(( (1 << cpus) - 1 )))
for irq in /proc/irq/[0-9]*/smp_affinity; do
  echo "$mask" > "$irq" 2>/dev/null || true
done
ulimit -n 65536 2>/dev/null || :
echo "tuned $cpus cpus (mask $mask); /etc/eks/bootstrap.sh is not used on this image" | logger -t tuning
