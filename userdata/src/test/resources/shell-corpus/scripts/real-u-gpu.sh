#!/bin/bash
set -x
if lspci 2>/dev/null | grep -qi nvidia; then
  nvidia-smi -pm 1
  LABELS="accelerator=nvidia"
else
  LABELS="accelerator=none"
fi
/etc/eks/bootstrap.sh ml --kubelet-extra-args "--node-labels=${LABELS}"
