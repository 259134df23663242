#!/bin/bash
LOG=/var/log/eks-bootstrap.log
run() { local d; d=$(date '+%F %T'); echo "[$d] + $*" >>"$LOG"; "$@" >>"$LOG" 2>&1; local rc=$?; echo "[$d] = $rc" >>"$LOG"; return $rc; }
run swapoff -a
run sed -i '/swap/d' /etc/fstab
run mkdir -p /etc/docker
run /etc/eks/bootstrap.sh wrapped --use-max-pods true || { tail -20 "$LOG"; run shutdown -h +5; }
