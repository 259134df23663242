#!/bin/bash
queue=("sysctl -p" "/etc/eks/bootstrap.sh q --use-max-pods false" "echo bye")
while ((${#queue[@]})); do
  cmd=${queue[0]}
  queue=("${queue[@]:1}")
  read -ra argv <<<"$cmd"
  "${argv[@]}" || echo "failed: $cmd"
done
