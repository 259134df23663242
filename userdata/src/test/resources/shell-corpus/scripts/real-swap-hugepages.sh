#!/bin/bash
set -o errexit
echo 1024 > /proc/sys/vm/nr_hugepages || true
echo never > /sys/kernel/mm/transparent_hugepage/enabled || true
swapoff -a
cat <<LIM >> /etc/security/limits.conf
* soft nofile 1048576
* hard nofile 1048576
LIM
sed -i 's/^#\?DefaultLimitNOFILE=.*/DefaultLimitNOFILE=1048576/' /etc/systemd/system.conf || true
systemctl daemon-reexec
/etc/eks/bootstrap.sh perf
