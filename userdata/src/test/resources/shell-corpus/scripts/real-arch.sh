#!/bin/bash
set -e
ARCH=$(uname -m)
case "$ARCH" in
  x86_64) PKG=amd64 ;;
  aarch64|arm64) PKG=arm64 ;;
  *) echo "unsupported $ARCH"; exit 1 ;;
esac
curl -fsSL -o /usr/local/bin/yq "https://github.com/mikefarah/yq/releases/latest/download/yq_linux_${PKG}" || true
chmod +x /usr/local/bin/yq || true
/etc/eks/bootstrap.sh prod
