#!/bin/bash
pids=()
for t in "true" "/etc/eks/bootstrap.sh prod" "sleep 1"; do
  $t & pids+=($!)
done
rc=0
for p in "${pids[@]}"; do wait "$p" || rc=$?; done
exit $rc
