#!/bin/bash
set -e
KUBELET_ARGS="
  --node-labels=a=b,c=d
  --max-pods=58
  --system-reserved=cpu=100m,memory=200Mi
"
# squash whitespace
KUBELET_ARGS=$(echo $KUBELET_ARGS)
BOOTSTRAP_ARGS="--use-max-pods false --container-runtime containerd"
CMD="/etc/eks/bootstrap.sh squash $BOOTSTRAP_ARGS"
$CMD --kubelet-extra-args "$KUBELET_ARGS"
