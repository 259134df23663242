#!/bin/bash
if [ ! -x /usr/bin/nodeadm ]; then
  echo "this image has no nodeadm; with AL2 use /etc/eks/bootstrap.sh" >&2
  exit 1
fi
mkdir -p /etc/eks/nodeadm.d
