#!/bin/bash
if hash nodeadm 2>/dev/null; then
  nodeadm init -c file:///tmp/nodeconfig.yaml || true
else
  /etc/eks/bootstrap.sh prod
fi
