#!/bin/bash
set -e
MAX_PODS=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.9.0-eksbuild.1 --cni-prefix-delegation-enabled || echo 110)
/etc/eks/bootstrap.sh prefix --use-max-pods false --kubelet-extra-args "--max-pods=${MAX_PODS}"
