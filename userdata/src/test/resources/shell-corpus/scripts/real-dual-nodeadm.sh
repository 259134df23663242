#!/bin/bash
CLUSTER_NAME=shared
if command -v nodeadm >/dev/null 2>&1; then
  logger "AL2023: nothing to do"
else
  /etc/eks/bootstrap.sh "${CLUSTER_NAME}"
fi
