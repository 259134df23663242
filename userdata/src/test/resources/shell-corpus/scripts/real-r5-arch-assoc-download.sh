#!/bin/bash
set -euo pipefail
declare -A SUFFIX=([x86_64]=amd64 [aarch64]=arm64)
machine=$(uname -m)
suffix=${SUFFIX[$machine]?unsupported machine $machine}
curl -fsSL -o "/usr/local/bin/kubectl-$suffix" "https://dl.k8s.io/release/v1.29.0/bin/linux/$suffix/kubectl" || echo "no kubectl"
/etc/eks/bootstrap.sh "arch-$suffix"
