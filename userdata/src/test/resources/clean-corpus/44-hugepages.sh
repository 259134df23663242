#!/bin/bash
set -euo pipefail
echo 'vm.nr_hugepages = 1024' > /etc/sysctl.d/80-hugepages.conf
sysctl -p /etc/sysctl.d/80-hugepages.conf
grep HugePages_Total /proc/meminfo
for knob in /sys/kernel/mm/transparent_hugepage/enabled; do echo madvise > "$knob"; done
