#!/bin/bash
download() {
  local url=$1 to=$2 n
  for n in 1 2 3; do
    curl -fsSL -o "$to" "$url" && return 0
    sleep 2
  done
  return 1
}
download https://example.com/agent.tgz /tmp/agent.tgz || echo "agent not installed"
/etc/eks/bootstrap.sh prod
