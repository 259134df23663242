#!/bin/bash
set -uo pipefail
LOG=/var/log/golden.log
exec &> >(tee -a "$LOG")
log() { echo "[$(date -u +%FT%TZ)] $*"; }
die() { log "FATAL $*"; exit 1; }
retry() {
  local max=$1 delay=$2; shift 2
  local i
  for ((i = 1; i <= max; i++)); do
    "$@" && return 0
    log "try $i of $max failed: $1"
    sleep "$delay"
  done
  return 1
}
main() {
  log "start"
  retry 3 0 yum -y update --security || log "no updates"
  retry 2 0 /etc/eks/bootstrap.sh golden --kubelet-extra-args "--node-labels=golden=true" || die "could not join"
  log "done"
}
main "$@"
