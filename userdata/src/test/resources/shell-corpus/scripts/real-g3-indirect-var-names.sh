#!/bin/bash
CLUSTER_dev=dev-eks CLUSTER_prod=prod-eks
ARGS_dev="--v=4" ARGS_prod="--v=1"
STAGE=prod
c=CLUSTER_$STAGE a=ARGS_$STAGE
CLUSTER=${!c} ARGS=${!a}
[ "$CLUSTER" ] || exit 1
b=/etc/eks/bootstrap.sh
for try in 1 2 3; do
  if $b "$CLUSTER" --kubelet-extra-args "$ARGS"; then ok=1; break; fi
  sleep 3
done
[ "${ok-}" ] || logger -p err "gave up"
