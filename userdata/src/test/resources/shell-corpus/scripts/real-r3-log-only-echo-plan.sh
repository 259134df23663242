#!/bin/bash
set -euo pipefail
plan() {
  cat <<EOF
Node:    $(hostname)
Before:  /etc/eks/bootstrap.sh prod --kubelet-extra-args '--max-pods=110'
After:   nodeadm init -c file:///etc/eks/nodeadm.d/prod.yaml
EOF
}
plan | tee /var/log/migration-plan.txt
aws s3 cp /var/log/migration-plan.txt "s3://plans/$(hostname).txt" || true
CMD=$(plan | awk '/^Before:/ { $1 = ""; sub(/^ +/, ""); print }')
echo "the old command was: $CMD" | logger
[[ ${EXECUTE_OLD:-false} == true ]] && eval "$CMD"
exit 0
