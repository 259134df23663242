#!/bin/bash
set -o errexit
mkdir -p /etc/eks.d
: > /etc/eks.d/labels
echo "topology=zonal" >> /etc/eks.d/labels
echo "owner=platform" >> /etc/eks.d/labels
echo "cost-center=4711" >> /etc/eks.d/labels
: > /etc/eks.d/taints

LABELS=$(paste -s -d, /etc/eks.d/labels)
TAINTS=$(paste -s -d, /etc/eks.d/taints)
EXTRA="--node-labels=$${LABELS}"
EXTRA="--node-labels=${LABELS}"
[ -z "$TAINTS" ] || EXTRA="$EXTRA --register-with-taints=$TAINTS"
/etc/eks/bootstrap.sh tf-unrolled --kubelet-extra-args "$EXTRA"
