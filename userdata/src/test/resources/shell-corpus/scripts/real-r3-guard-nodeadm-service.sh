#!/bin/bash
set -uo pipefail
has_unit() { [[ -e /usr/lib/systemd/system/$1 || -e /etc/systemd/system/$1 ]]; }

if has_unit nodeadm-run.service || [[ -x /usr/bin/nodeadm ]]; then
  echo "nodeadm image"
  exit 0
fi
echo "AL2 image"
/etc/eks/bootstrap.sh by-unit
