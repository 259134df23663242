#!/bin/bash
# builds the command line in a string, as the old Ansible role did
CLUSTER_NAME="ansible-eks"
BOOTSTRAP_CMD="/etc/eks/bootstrap.sh ${CLUSTER_NAME}"
NODE_LABELS="role=app"
NODE_TAINTS=""
KUBELET_ARGS=""

if [ ! -z "$NODE_LABELS" ]; then
    KUBELET_ARGS="$KUBELET_ARGS --node-labels=$NODE_LABELS"
fi
if [ ! -z "$NODE_TAINTS" ]; then
    KUBELET_ARGS="$KUBELET_ARGS --register-with-taints=$NODE_TAINTS"
fi
if [ ! -z "$KUBELET_ARGS" ]; then
    BOOTSTRAP_CMD="$BOOTSTRAP_CMD --kubelet-extra-args '$KUBELET_ARGS'"
fi
echo "running: $BOOTSTRAP_CMD"
eval "$BOOTSTRAP_CMD"
if [ $? -ne 0 ]; then
    echo "failed" >&2
    exit 1
fi
