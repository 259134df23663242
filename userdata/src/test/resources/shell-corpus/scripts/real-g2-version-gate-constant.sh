#!/bin/bash
set -eu
K8S_VERSION="1.33"
LAST_AL2="1.32"
newest() { printf '%s\n' "$@" | sort -V | tail -n 1; }
if [ "$(newest "$K8S_VERSION" "$LAST_AL2")" = "$LAST_AL2" ]; then
  echo "AL2 exists for $K8S_VERSION"
  /etc/eks/bootstrap.sh gate
else
  echo "no AL2 for $K8S_VERSION: nodeadm"
fi
