#!/bin/bash
set -e
NODES=$(ls -d /sys/devices/system/node/node[0-9]* | wc -l)
for ((n = 0; n < NODES; n++)); do
  echo 1024 > "/sys/devices/system/node/node$n/hugepages/hugepages-2048kB/nr_hugepages"
done
echo madvise > /sys/kernel/mm/transparent_hugepage/enabled
swapoff -a
dnf -y install irqbalance ethtool numactl
systemctl enable --now irqbalance
IFACE=$(ip -o -4 route show to default | awk '{print $5; exit}')
ethtool -G "$IFACE" rx 4096 || true
ethtool -C "$IFACE" adaptive-rx on || true
cpupower frequency-set -g performance || echo "no governor"
