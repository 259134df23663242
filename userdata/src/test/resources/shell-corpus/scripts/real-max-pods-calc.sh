#!/bin/bash
set -e
MAX_PODS=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.9.0 --cni-prefix-delegation-enabled)
/etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args "--max-pods=$MAX_PODS"
