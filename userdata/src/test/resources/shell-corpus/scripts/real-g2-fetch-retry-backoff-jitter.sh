#!/usr/bin/env bash
# observability-team / node bootstrap v4
set -Eeuo pipefail
shopt -s inherit_errexit nullglob

LOG_FILE=/var/log/node-bootstrap.log
exec 3>&1 4>&2
exec >>"$LOG_FILE" 2>&1

ts() { date '+%F %T'; }
info() { echo "$(ts) INFO  $*"; echo "INFO $*" >&3; }
fail() { echo "$(ts) FATAL $*" >&4; exit 1; }
trap 'fail "line $LINENO exited with $?"' ERR

with_backoff() {
  local max=$1 base=$2; shift 2
  local try=0 wait
  while :; do
    if "$@"; then return 0; fi
    try=$((try + 1))
    if [ "$try" -ge "$max" ]; then
      return 1
    fi
    wait=$(( base * (2 ** try) + RANDOM % 3 ))
    info "retry $try/$max in ${wait}s: $*"
    sleep "$wait"
  done
}

describe() {
  aws eks describe-cluster --name "$1" --region "$2" --query 'cluster.{e:endpoint,c:certificateAuthority.data}' --output json
}

REGION=${AWS_REGION:-eu-west-1}
CLUSTER=observability

JSON=$(with_backoff 5 1 describe "$CLUSTER" "$REGION") || JSON='{}'
EP=$(jq -r '.e // empty' <<<"$JSON" || true)
CA=$(jq -r '.c // empty' <<<"$JSON" || true)

args=("$CLUSTER")
if [[ -n "${EP:-}" && -n "${CA:-}" ]]; then
  args+=(--apiserver-endpoint "$EP" --b64-cluster-ca "$CA")
fi
info "joining with ${#args[@]} args"
with_backoff 3 2 /etc/eks/bootstrap.sh "${args[@]}" || fail "could not join"
info "joined"
