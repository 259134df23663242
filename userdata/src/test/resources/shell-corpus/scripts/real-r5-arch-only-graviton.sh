#!/bin/bash
set -e
arch=$(uname -m)
is_graviton() { case $arch in aarch64|arm64) return 0 ;; *) return 1 ;; esac; }
if is_graviton; then
  /etc/eks/bootstrap.sh graviton --kubelet-extra-args '--node-labels=arch=arm64'
else
  echo "x86 nodes are joined by nodeadm"
fi
