#!/bin/bash
set -e
TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type || echo m5.large)
if [[ -f /etc/eks/eni-max-pods.txt ]]; then
  PODS=$(awk -v t="$TYPE" '$1 == t {print $2}' /etc/eks/eni-max-pods.txt)
fi
PODS=${PODS:-110}
/etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args "--max-pods=$PODS"
