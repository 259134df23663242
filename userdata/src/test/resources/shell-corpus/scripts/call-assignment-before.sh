#!/bin/bash
KUBELET_EXTRA_ARGS="--v=2" USE_MAX_PODS=false /etc/eks/bootstrap.sh prod
