#!/bin/bash
set -uo pipefail
attempt=1
max=5
until /etc/eks/bootstrap.sh prod --apiserver-endpoint https://x --b64-cluster-ca Q0E=; do
  if [ "$attempt" -ge "$max" ]; then
    echo "bootstrap failed after $max attempts" >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep $((attempt * 5))
done
