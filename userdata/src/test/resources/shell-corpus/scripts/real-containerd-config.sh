#!/bin/bash
mkdir -p /etc/eks/containerd /etc/containerd/certs.d/docker.io
cat > /etc/containerd/certs.d/docker.io/hosts.toml <<'TOML'
server = "https://docker.io"
[host."https://mirror.example"]
  capabilities = ["pull", "resolve"]
TOML
cat > /tmp/containerd-config.toml <<'TOML'
version = 2
root = "/var/lib/containerd"
TOML
/etc/eks/bootstrap.sh prod --container-runtime containerd --containerd-config-file /tmp/containerd-config.toml
