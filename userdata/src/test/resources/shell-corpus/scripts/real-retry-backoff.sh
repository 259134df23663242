#!/bin/bash
set -uo pipefail
with_backoff() {
  local max_attempts=${ATTEMPTS:-4} timeout=1 attempt=1 exit_code=0
  while (( attempt < max_attempts )); do
    set +e
    "$@"
    exit_code=$?
    set -e
    if [[ $exit_code == 0 ]]; then break; fi
    echo "Failure! Retrying in $timeout.." 1>&2
    sleep $timeout
    attempt=$(( attempt + 1 ))
    timeout=$(( timeout * 2 ))
  done
  if [[ $exit_code != 0 ]]; then echo "You've failed me for the last time! ($*)" 1>&2; fi
  return $exit_code
}
with_backoff grep -q prod /etc/cluster-name || echo "no cluster name"
with_backoff /etc/eks/bootstrap.sh prod
