#!/bin/bash
INSTANCE_TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type)
MAX_PODS=$(awk -v t="$INSTANCE_TYPE" '$1 == t {print $2}' /etc/eks/eni-max-pods.txt)
[ -z "$MAX_PODS" ] && MAX_PODS=29
/etc/eks/bootstrap.sh c --use-max-pods false --kubelet-extra-args "--max-pods=$MAX_PODS"
