#!/bin/bash
KUBELET_MAX_PODS=20
/etc/eks/bootstrap.sh prod \
  --use-max-pods false \
  --kubelet-extra-args "--max-pods=${KUBELET_MAX_PODS}" \
  || { echo "bootstrap failed"; shutdown -h now; }
