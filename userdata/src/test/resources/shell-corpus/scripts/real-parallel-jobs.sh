#!/bin/bash
pids=()
for job in "yum -y install jq" "sysctl --system" "/etc/eks/bootstrap.sh prod"; do
  $job & pids+=($!)
done
rc=0
for p in "${pids[@]}"; do wait "$p" || rc=1; done
exit $rc
