#!/bin/bash
wait_for() {
  local host=$1 port=$2 tries=${3:-3}
  while (( tries-- )); do
    if (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null; then
      return 0
    fi
    sleep 1
  done
  return 1
}
wait_for 10.0.0.1 443 2 || echo "API server not reachable yet"
/etc/eks/bootstrap.sh prod
