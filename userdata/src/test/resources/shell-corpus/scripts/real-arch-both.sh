#!/bin/bash
if [ "$(uname -m)" = aarch64 ]; then
  /etc/eks/bootstrap.sh prod --kubelet-extra-args --node-labels=arch=arm64
else
  /etc/eks/bootstrap.sh prod --kubelet-extra-args --node-labels=arch=amd64
fi
