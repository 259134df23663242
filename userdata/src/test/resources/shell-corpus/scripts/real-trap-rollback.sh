#!/bin/bash
set -eE
trap 'echo failed at $LINENO >&2; /etc/eks/bootstrap.sh fallback' ERR
mkdir -p /etc/eks/nodeadm.d
echo 'apiVersion: node.eks.aws/v1alpha1' > /etc/eks/nodeadm.d/10.yaml
