#!/bin/bash
set -ex
MAX_PODS=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.10.1-eksbuild.1 --cni-prefix-delegation-enabled)
/etc/eks/bootstrap.sh prefix-cluster --use-max-pods false --kubelet-extra-args "--max-pods=${MAX_PODS:-110}"
