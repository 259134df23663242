#!/bin/bash
set -euo pipefail
VERSION=v1.33.0
ARCH=$(uname -m | sed 's/x86_64/amd64/;s/aarch64/arm64/')
curl -fsSL "https://github.com/kubernetes-sigs/cri-tools/releases/download/${VERSION}/crictl-${VERSION}-linux-${ARCH}.tar.gz" -o /tmp/crictl.tgz
tar -xzf /tmp/crictl.tgz -C /usr/local/bin
printf 'runtime-endpoint: unix:///run/containerd/containerd.sock\n' > /etc/crictl.yaml
