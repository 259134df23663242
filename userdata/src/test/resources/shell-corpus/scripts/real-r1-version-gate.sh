#!/bin/bash
set -euo pipefail
K8S_VERSION="${K8S_VERSION:-1.29}"
MIN_NODEADM=1.30

version_ge() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }

if version_ge "$K8S_VERSION" "$MIN_NODEADM"; then
  echo "$K8S_VERSION is joined by nodeadm"
  nodeadm init --skip run || true
else
  echo "$K8S_VERSION is joined by the script"
  /etc/eks/bootstrap.sh "gate" --pause-container-version 3.5
fi
