#!/bin/bash
set -o nounset -o errexit
LIB_DIR=/usr/local/lib/node
mkdir -p $LIB_DIR
cat > $LIB_DIR/common.sh <<'LIB'
: "${LOG_FILE:=/var/log/node.log}"
log() { echo "$(date +%T) $*" | tee -a "$LOG_FILE"; }
retry() {
  local max=$1 delay=$2; shift 2
  local n=0
  until "$@"; do
    n=$((n+1))
    if (( n >= max )); then log "giving up: $*"; return 1; fi
    log "retry $n/$max: $*"
    sleep "$delay"
  done
}
LIB
cat > $LIB_DIR/eks.sh <<'LIB'
eks_join() {
  local cluster=$1; shift
  log "joining $cluster"
  retry 3 5 /etc/eks/bootstrap.sh "$cluster" "$@"
}
LIB
for lib in $LIB_DIR/*.sh; do
  # shellcheck disable=SC1090
  source "$lib"
done
eks_join billing --kubelet-extra-args "--node-labels=billing=true"
