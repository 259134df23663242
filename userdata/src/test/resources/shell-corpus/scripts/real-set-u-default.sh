#!/bin/bash
set -euo pipefail
labels="role=${NODE_ROLE:-worker}"
/etc/eks/bootstrap.sh x --kubelet-extra-args "--node-labels=$labels"
