#!/bin/bash
EKS_CLUSTER=pfx EKS_SCRIPT=/etc/eks/bootstrap.sh EKS_ARGS="--use-max-pods false"
export "${!EKS_@}"
for v in ${!EKS_*}; do echo "$v=${!v}"; done
bash -c '$EKS_SCRIPT $EKS_CLUSTER $EKS_ARGS'
