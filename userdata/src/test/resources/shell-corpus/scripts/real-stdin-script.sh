#!/bin/bash
sudo bash -s -- prod "--node-labels=a=b" <<'EOF'
set -eu
cluster=$1
shift
/etc/eks/bootstrap.sh "$cluster" --kubelet-extra-args "$*"
EOF
