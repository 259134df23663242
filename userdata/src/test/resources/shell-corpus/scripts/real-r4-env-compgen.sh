#!/bin/bash
export NODE_CLUSTER=listed NODE_JOIN=off NODE_LABELS=a=b
{
  for v in $(compgen -e | grep '^NODE_' | sort); do
    printf '%s=%q\n' "${v,,}" "${!v}"
  done
} > /etc/node.vars
. /etc/node.vars
if [[ ${node_join^^} == ON ]]; then
  /etc/eks/bootstrap.sh "$node_cluster" --kubelet-extra-args "--node-labels=$node_labels"
fi
