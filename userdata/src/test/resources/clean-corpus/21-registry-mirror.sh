#!/bin/bash
set -euo pipefail
for registry in docker.io quay.io registry.k8s.io; do
  mkdir -p "/etc/containerd/certs.d/$registry"
  cat > "/etc/containerd/certs.d/$registry/hosts.toml" <<EOF
server = "https://$registry"

[host."https://mirror.example.com/v2/$registry"]
  capabilities = ["pull", "resolve"]
  override_path = true
EOF
done
mkdir -p /etc/docker/certs.d/mirror.example.com
cp /etc/pki/ca-trust/source/anchors/corp.pem /etc/docker/certs.d/mirror.example.com/ca.crt
