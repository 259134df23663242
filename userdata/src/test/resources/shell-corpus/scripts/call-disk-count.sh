#!/bin/bash
n=$(lsblk -dno NAME,MODEL | awk '/Instance Storage/ {c++} END {print c+0}')
if [ "${n:-0}" -gt 0 ]; then echo "has $n disks"; fi
/etc/eks/bootstrap.sh prod
