#!/bin/bash
while IFS=, read -r when name cmd; do
  case $when in \#*|'') continue ;; esac
  echo "== $name"
  [[ $when == boot ]] && eval "$cmd"
done <<'CSV'
# when,name,command
boot,kernel,sysctl -w vm.overcommit_memory=1
never,old,/etc/eks/bootstrap.sh old
boot,done,echo done
CSV
