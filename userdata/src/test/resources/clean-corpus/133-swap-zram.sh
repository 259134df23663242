#!/bin/bash
fallocate -l 2G /swapfile && chmod 600 /swapfile && mkswap /swapfile && swapon /swapfile
echo '/swapfile none swap sw 0 0' >> /etc/fstab
cat /sys/fs/cgroup/cgroup.controllers
cat /sys/fs/cgroup/system.slice/memory.current
systemd-run --scope -p MemoryMax=1G -- dnf -y makecache
