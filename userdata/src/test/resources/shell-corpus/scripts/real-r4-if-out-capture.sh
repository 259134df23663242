#!/bin/bash
set -uo pipefail
attempt() {
  local out rc
  out=$("$@" 2>&1)
  rc=$?
  printf '%s\n' "$out" | sed 's/^/    | /'
  if ((rc != 0)); then
    echo "rc=$rc"
    [[ $out == *"already"* ]] && return 0
  fi
  return $rc
}

if ! attempt /etc/eks/bootstrap.sh captured --kubelet-extra-args '--node-labels=x=y'; then
  echo "bootstrap did not work; see above" >&2
fi
