#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail

VERBOSE=${VERBOSE:-0}
WAYS=(script nodeadm none)

contains() {
  local needle=$1 item
  shift
  for item in "$@"; do
    [[ $item == "$needle" ]] && return 0
  done
  return 1
}

main() {
  local way=${1:-script}
  if [[ $VERBOSE -gt 0 ]]; then set -x; fi
  contains "$way" "${WAYS[@]}" || { echo "no such way: $way" >&2; exit 64; }
  case $way in
    script) /etc/eks/bootstrap.sh general ;;
    nodeadm) nodeadm init ;;
  esac
}

main ${WAY:-}
