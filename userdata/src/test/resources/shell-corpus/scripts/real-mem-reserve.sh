#!/bin/bash
set -e
MEM=$(awk '/MemTotal/ {printf "%d", $2/1024}' /proc/meminfo)
CPU=$(nproc)
RESERVED=$(( MEM / 10 + 255 ))
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--kube-reserved=memory=${RESERVED}Mi,cpu=$((CPU*10))m"
