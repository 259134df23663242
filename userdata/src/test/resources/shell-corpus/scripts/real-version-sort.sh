#!/bin/bash
set -e
K8S_VERSION="1.29.3"
CUTOVER="1.33"

version_ge() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1)" = "$2" ]
}
version_lt() { ! version_ge "$@"; }

if version_ge "$K8S_VERSION" "$CUTOVER"; then
  echo "AL2023 path"
  nodeadm init -c file:///etc/eks/nodeadm.yaml
  exit 0
fi

if version_lt "$K8S_VERSION" "1.24"; then
  RUNTIME_ARGS="--container-runtime dockerd"
else
  RUNTIME_ARGS=""
fi
/etc/eks/bootstrap.sh legacy $RUNTIME_ARGS
