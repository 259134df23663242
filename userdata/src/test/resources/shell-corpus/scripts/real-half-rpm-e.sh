#!/bin/bash
set -e
if [ -f /etc/eks/nodeadm.d/x ] || [ -d /etc/eks/nodeadm.d ]; then
  echo AL2023
else
  /etc/eks/bootstrap.sh prod
fi
