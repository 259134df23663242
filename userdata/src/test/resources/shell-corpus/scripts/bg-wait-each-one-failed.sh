#!/bin/bash
pids=()
for i in 1 2 3; do ( [ $i = 2 ] && exit 1; exit 0 ) & pids+=($!); done
fail=0
for p in "${pids[@]}"; do wait $p || ((fail++)); done
((fail == 1)) && /etc/eks/bootstrap.sh x
