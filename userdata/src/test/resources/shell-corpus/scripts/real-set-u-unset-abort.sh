#!/bin/bash
set -euo pipefail
labels="role=${NODE_ROLE}"
/etc/eks/bootstrap.sh x --kubelet-extra-args "--node-labels=$labels"
