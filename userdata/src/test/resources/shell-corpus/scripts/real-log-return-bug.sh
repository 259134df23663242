#!/usr/bin/env bash
set -euo pipefail
declare -rA LEVEL=([debug]=0 [info]=1 [error]=2)
log() {
  local level=$1; shift
  (( ${LEVEL[$level]} >= 1 )) && echo "$*"
}
log info "starting"
log debug "not shown"
/etc/eks/bootstrap.sh prod
