#!/bin/bash
set -euo pipefail
readonly VERSION=v0.8.19
readonly URL="https://github.com/kubernetes/node-problem-detector/releases/download/${VERSION}/npd.tar.gz"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(
  cd "$work"
  for i in 1 2 3; do
    curl -fsSL --retry 3 -o npd.tar.gz "$URL" && break || sleep 5
  done
  if [[ -s npd.tar.gz ]]; then echo "downloaded"; fi
) || echo "agent skipped"
(
  cd /etc/eks
  ./bootstrap.sh "prod-cluster" --container-runtime containerd
)
