#!/bin/bash
set -euo pipefail
if [[ -x /usr/bin/nodeadm || -d /etc/eks/nodeadm.d ]]; then
  echo "nodeadm image"; exit 0
fi
/etc/eks/bootstrap.sh d1
