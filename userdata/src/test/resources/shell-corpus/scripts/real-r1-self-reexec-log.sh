#!/bin/bash
if [[ -z "${WRAPPED:-}" ]]; then
  export WRAPPED=1
  mkdir -p /var/log/platform
  bash "$0" "$@" 2>&1 | tee /var/log/platform/user-data.log
  exit "${PIPESTATUS[0]}"
fi

set -euo pipefail
echo "running as $(id -un) in $(pwd)"
/etc/eks/bootstrap.sh wrapped --kubelet-extra-args "--v=2"
echo "bootstrap finished"
