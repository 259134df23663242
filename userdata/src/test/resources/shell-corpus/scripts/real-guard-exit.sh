#!/bin/bash
if [ -e /usr/bin/nodeadm ]; then
  echo "AL2023: nodeadm owns this node"
  exit 0
fi
yum install -y docker
/etc/eks/bootstrap.sh prod
