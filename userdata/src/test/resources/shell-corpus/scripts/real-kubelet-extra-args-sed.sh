#!/bin/bash
sed -i 's/KUBELET_EXTRA_ARGS=$2/KUBELET_EXTRA_ARGS="$2 --max-pods=58"/' /etc/eks/bootstrap.sh
