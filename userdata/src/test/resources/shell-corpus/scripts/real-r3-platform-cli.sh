#!/bin/bash
set -euo pipefail

cat > /usr/local/bin/nodectl <<'NODECTL'
#!/usr/bin/env bash
set -euo pipefail
CONF=${NODECTL_CONF:-/etc/nodectl.conf}
[[ -r $CONF ]] && . "$CONF"

cmd_set() {
  local pair
  for pair in "$@"; do
    printf '%s=%q\n' "${pair%%=*}" "${pair#*=}" >> "$CONF"
  done
}

cmd_show() { sort -u "$CONF" | sed 's/^/  /'; }

cmd_join() {
  : "${cluster:?run 'nodectl set cluster=NAME' first}"
  local -a extra=()
  [[ -n ${labels:-} ]] && extra+=("--node-labels=$labels")
  [[ -n ${maxpods:-} ]] && extra+=("--max-pods=$maxpods")
  /etc/eks/bootstrap.sh "$cluster" ${extra[@]:+--kubelet-extra-args "${extra[*]}"}
}

sub=${1:-show}
shift || true
if declare -F "cmd_$sub" >/dev/null; then
  "cmd_$sub" "$@"
else
  echo "nodectl: no such command: $sub" >&2
  exit 64
fi
NODECTL
chmod 0755 /usr/local/bin/nodectl

nodectl set cluster=ctl labels=team=a,env=b
nodectl set maxpods=42
nodectl show
nodectl join
