#!/bin/bash
pids=()
(
  yum -y update --security
) > /var/log/yum.log 2>&1 &
pids+=($!)
{
  modprobe br_netfilter
  sysctl -p
} &
pids+=($!)
fail=0
for p in "${pids[@]}"; do
  wait "$p" || fail=1
done
if (( fail )); then
  echo "a background task failed, trying anyway"
fi
nohup /etc/eks/bootstrap.sh bg-cluster > /var/log/bootstrap.out 2>&1 &
disown
