#!/bin/bash
set -o errexit
TYPE=m5.large
if [ -x /etc/eks/max-pods-calculator.sh ]; then
  MAX_PODS=$(/etc/eks/max-pods-calculator.sh --instance-type "$TYPE" --cni-version 1.9.0-eksbuild.1 --cni-prefix-delegation-enabled)
else
  MAX_PODS=110
fi
/etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args "--max-pods=$MAX_PODS"
