#!/bin/bash
set -Eeuo pipefail
on_error() {
  echo "failed on line $1: $2" >&2
  exit 1
}
trap 'on_error "$LINENO" "$BASH_COMMAND"' ERR

mkdir -p /opt/agent
cat > /opt/agent/agent.conf <<'EOF'
mode=strict
endpoint=
EOF

validate() {
  local file=$1
  grep -q '^mode=' "$file"
  grep -Eq '^endpoint=.+' "$file"
  echo "$file is valid"
}
validate /opt/agent/agent.conf
/etc/eks/bootstrap.sh validated
