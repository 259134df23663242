#!/bin/bash
steps="
hostname|hostname
join|/etc/eks/bootstrap.sh stepper
done|echo done
"
while IFS='|' read -r name cmd; do
  [ -z "$name" ] && continue
  echo "[$name] $cmd"
  eval "$cmd" </dev/null || echo "[$name] failed"
done <<< "$steps"
