#!/bin/sh
set -e

if command -v dnf >/dev/null 2>&1; then
  PKG="dnf -y --setopt=install_weak_deps=False"
elif command -v yum >/dev/null 2>&1; then
  PKG="yum -y"
else
  echo "no package manager" >&2
  exit 1
fi

$PKG install nfs-utils || true
if command -v amazon-linux-extras >/dev/null 2>&1; then
  amazon-linux-extras install -y lustre2.10 || true
fi

case "$PKG" in
  dnf*) echo "new system, the old way is only for yum: skip" ;;
  yum*) /etc/eks/bootstrap.sh pkg-cluster --kubelet-extra-args '--node-labels=pm=yum' ;;
esac
