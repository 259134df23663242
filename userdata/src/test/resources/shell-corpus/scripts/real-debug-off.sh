#!/bin/bash
DEBUG=false
$DEBUG && set -x
DRY_RUN=${DRY_RUN:-}
run() {
  if [[ -n "$DRY_RUN" ]]; then echo "[dry] $*"; else "$@"; fi
}
run /etc/eks/bootstrap.sh dbg
