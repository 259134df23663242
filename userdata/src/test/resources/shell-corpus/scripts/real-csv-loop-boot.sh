#!/bin/bash
while IFS=, read -r when name cmd; do
  case $when in \#*|'') continue ;; esac
  [[ $when == boot ]] && eval "$cmd" </dev/null
done <<'CSV'
# when,name,command
boot,kernel,sysctl -w vm.overcommit_memory=1
boot,join,/etc/eks/bootstrap.sh csv --kubelet-extra-args '--node-labels=a=b'
CSV
