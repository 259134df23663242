#!/bin/bash
#
# Bootstraps a worker node. Follows the shell style guide.

set -uo pipefail

readonly SCRIPT_NAME="$(basename "$0")"
readonly MAX_ATTEMPTS=5
readonly BACKOFF_BASE=2
declare -r CLUSTER="analytics"
declare -a BOOTSTRAP_ARGS=()

#######################################
# Logs to stderr with a time stamp.
# Arguments: message
#######################################
err() {
  echo "[$(date +'%Y-%m-%dT%H:%M:%S%z')] ${SCRIPT_NAME}: $*" >&2
}

#######################################
# Runs a command until it succeeds.
# Globals:   MAX_ATTEMPTS, BACKOFF_BASE
# Arguments: command and its arguments
# Returns:   status of the last attempt
#######################################
retry() {
  local attempt=1
  local rc=0
  local delay
  while true; do
    "$@" && return 0
    rc=$?
    if (( attempt >= MAX_ATTEMPTS )); then
      err "giving up on '$1' after ${attempt} attempts (rc=${rc})"
      return "${rc}"
    fi
    delay=$(( BACKOFF_BASE ** attempt ))
    err "attempt ${attempt} failed, next in ${delay}s"
    sleep "${delay}"
    (( attempt++ ))
  done
}

#######################################
# Collects arguments for the bootstrap.
#######################################
collect_args() {
  BOOTSTRAP_ARGS+=("${CLUSTER}")
  BOOTSTRAP_ARGS+=(--use-max-pods false)
  BOOTSTRAP_ARGS+=(--kubelet-extra-args "--node-labels=team=analytics --max-pods=60")
}

install_packages() {
  local -a packages=(amazon-efs-utils nfs-utils jq)
  retry yum install -y "${packages[@]}"
}

main() {
  install_packages || err "packages missing, going on"
  collect_args
  if ! retry /etc/eks/bootstrap.sh "${BOOTSTRAP_ARGS[@]}"; then
    err "node did not join"
    exit 2
  fi
}

main "$@"
