#!/usr/bin/env bash
set -euo pipefail

declare -A HANDLERS=(
  [amzn-2]=handle_al2
  [amzn-2023]=handle_al2023
  [rhel-8]=handle_rhel
)

handle_al2()    { /etc/eks/bootstrap.sh "$@"; }
handle_al2023() { echo "nodeadm handles $1"; }
handle_rhel()   { echo "unsupported: RHEL" >&2; return 1; }
handle_default() { echo "unknown system" >&2; return 1; }

main() {
  local ID VERSION_ID key handler
  eval "$(grep -E '^(ID|VERSION_ID)=' /etc/os-release)"
  key="${ID}-${VERSION_ID}"
  handler=${HANDLERS[$key]:-handle_default}
  if [[ $(type -t "$handler") != function ]]; then
    echo "no handler $handler" >&2
    exit 70
  fi
  "$handler" table-cluster --kubelet-extra-args "--node-labels=os=$key"
}

main "$@"
