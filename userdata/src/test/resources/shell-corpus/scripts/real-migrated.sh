#!/bin/bash
# History:
#   2023: /etc/eks/bootstrap.sh prod --kubelet-extra-args '...'
#   2024: moved to nodeadm, see PLAT-1234
set -euo pipefail
if [[ -x /etc/eks/bootstrap.sh ]]; then
  echo "note: /etc/eks/bootstrap.sh is present but is not called any more"
fi
mkdir -p /etc/eks/nodeadm.d
cat >/etc/eks/nodeadm.d/10-kubelet.yaml <<'YAML'
---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  # replaces: /etc/eks/bootstrap.sh --kubelet-extra-args "--max-pods=110"
  kubelet:
    config:
      maxPods: 110
YAML
