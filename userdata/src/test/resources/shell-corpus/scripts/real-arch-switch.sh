#!/bin/bash -e
case $(uname -m) in
  x86_64) ARCH=amd64 ;;
  aarch64) ARCH=arm64 ;;
  *) exit 1 ;;
esac
curl -sSLo /usr/local/bin/kubectl "https://dl.k8s.io/release/v1.29.0/bin/linux/${ARCH}/kubectl"
chmod +x /usr/local/bin/kubectl
/etc/eks/bootstrap.sh arch
