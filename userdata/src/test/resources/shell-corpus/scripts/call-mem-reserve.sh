#!/bin/bash
mem=$(awk '/^MemTotal:/ {printf "%d", $2/1024}' /proc/meminfo)
if (( mem < 4096 )); then r=255Mi; elif (( mem < 8192 )); then r=512Mi; else r=1Gi; fi
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--kube-reserved=memory=$r"
