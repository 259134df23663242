#!/bin/bash
case "$(uname -m)" in
  x86_64) ARCH=amd64 ;;
  aarch64) ARCH=arm64 ;;
esac
curl -sLo /usr/local/bin/tool "https://example.com/tool-$ARCH" && chmod +x /usr/local/bin/tool
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=arch=$ARCH"
