#!/bin/bash
steps=("hostname" "/etc/eks/bootstrap.sh stepper" "echo done")
for cmd in "${steps[@]}"; do
  echo "would run: $cmd"
  [[ $cmd == /etc/eks/* ]] && continue
  eval "$cmd"
done
