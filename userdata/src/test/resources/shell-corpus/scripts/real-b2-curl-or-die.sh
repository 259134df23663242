#!/bin/bash
set -euo pipefail
fetch() {
  local url=$1 out=$2 tries=${3:-3}
  for ((t = 1; t <= tries; t++)); do
    curl -fsSL --retry 2 -o "$out" "$url" && return 0
    echo "try $t failed" >&2
  done
  return 1
}
fetch https://example.com/agent.tgz /tmp/agent.tgz || { echo "no agent"; exit 1; }
/etc/eks/bootstrap.sh prod
