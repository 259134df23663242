#!/bin/bash
if ! command -v nodeadm >/dev/null 2>&1; then
    echo "AL2 node"
    /etc/eks/bootstrap.sh prod
fi
