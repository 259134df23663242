#!/bin/bash
queue=()
enqueue() { queue+=("$(printf '%q ' "$@")"); }

enqueue mkdir -p /opt/data
enqueue sysctl -w vm.overcommit_memory=1
enqueue bash -c 'echo "a b" > /opt/data/x'
enqueue /etc/eks/bootstrap.sh "queue cluster" --kubelet-extra-args "--node-labels=a=b --max-pods=10"
enqueue touch /opt/data/done

failed=0
for ((i = 0; i < ${#queue[@]}; i++)); do
  echo "[$((i + 1))/${#queue[@]}] ${queue[i]}"
  eval "${queue[i]}" || ((failed++))
done
((failed == 0)) || echo "$failed failed"
