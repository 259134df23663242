#!/bin/bash
if ls /etc/eks/nodeadm.d >/dev/null 2>&1 || [ -d /etc/eks/containerd ]; then
  echo "dir"
fi
[ -f /etc/eks/eni-max-pods.txt ] && /etc/eks/bootstrap.sh al2only
true
