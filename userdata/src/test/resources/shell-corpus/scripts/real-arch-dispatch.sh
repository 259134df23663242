#!/bin/bash
set -e
ARCH=$(uname -m)
case $ARCH in
  x86_64) AGENT_ARCH=amd64 ;;
  aarch64|arm64) AGENT_ARCH=arm64 ;;
  *) echo "unsupported $ARCH"; exit 1 ;;
esac
curl -fsSL -o /usr/local/bin/agent "https://downloads.example.com/agent/v1.2.3/agent-linux-${AGENT_ARCH}"
chmod +x /usr/local/bin/agent
curl -fsSL "https://downloads.example.com/agent/v1.2.3/SHA256SUMS" -o /tmp/SHA256SUMS || true
/etc/eks/bootstrap.sh multiarch --kubelet-extra-args "--node-labels=arch=$AGENT_ARCH"
