#!/usr/bin/env bash
#
# Node bootstrap, owned by team-platform. Do not edit in the console.
#
set -Eeuo pipefail
shopt -s inherit_errexit 2>/dev/null || true

SCRIPT_NAME=$(basename "$0")
CLUSTER_NAME="${CLUSTER_NAME:-core-prod}"
LOG_LEVEL=${LOG_LEVEL:-INFO}

info()  { echo "[$SCRIPT_NAME] INFO  $*"; }
warn()  { echo "[$SCRIPT_NAME] WARN  $*" >&2; }
fatal() { echo "[$SCRIPT_NAME] FATAL $*" >&2; exit 1; }

on_error() {
  local rc=$? line=$1
  warn "failed with $rc on line $line"
  exit "$rc"
}
trap 'on_error $LINENO' ERR

imds() {
  local path=$1
  curl --fail --silent --show-error --retry 3 "http://169.254.169.254/latest/meta-data/$path" 2>/dev/null || true
}

detect_os() {
  if grep -q 'VERSION_ID="2023"' /etc/os-release; then
    OS_GENERATION=al2023
  elif grep -qE '^VERSION_ID="2"$' /etc/os-release; then
    OS_GENERATION=al2
  else
    fatal "unknown operating system"
  fi
  info "running on $OS_GENERATION"
}

configure_ssh() {
  sed -i 's/^#\?PasswordAuthentication.*/PasswordAuthentication no/' /etc/ssh/sshd_config 2>/dev/null || warn "no sshd_config"
}

run_bootstrap() {
  local -r type=$(imds instance-type)
  info "bootstrapping ${type:-unknown}"
  case $OS_GENERATION in
    al2) /etc/eks/bootstrap.sh "$CLUSTER_NAME" ;;
    al2023) info "nodeadm takes care of this" ;;
  esac
}

main() {
  detect_os
  configure_ssh
  run_bootstrap
  info "bootstrap finished"
}

main "$@"
