#!/bin/bash
while read -r action rest; do
  case "$action" in
    ''|'#'*) continue ;;
    package) yum install -y $rest || echo "cannot install $rest" ;;
    service) systemctl enable --now "$rest" ;;
    write) echo "${rest#* }" >> "${rest%% *}" ;;
    run) $rest ;;
    *) echo "line not understood: $action $rest" >&2 ;;
  esac
done <<'RECIPE'
# base
package jq nfs-utils
service rpcbind
write /etc/motd EKS worker
run /etc/eks/bootstrap.sh recipe --use-max-pods true
service amazon-ssm-agent
RECIPE
