#!/bin/bash
set -eu
readonly LEGACY_BOOTSTRAP=0
readonly NODEADM=1

if (( LEGACY_BOOTSTRAP )); then
  yum install -y jq
  MAX=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.12.0)
  /etc/eks/bootstrap.sh old --use-max-pods false --kubelet-extra-args "--max-pods=$MAX"
fi

if (( NODEADM )); then
  mkdir -p /etc/eks/nodeadm.d
  printf '%s\n' 'apiVersion: node.eks.aws/v1alpha1' 'kind: NodeConfig' 'spec:' '  kubelet:' '    flags:' '    - --v=2' > /etc/eks/nodeadm.d/v.yaml
fi
