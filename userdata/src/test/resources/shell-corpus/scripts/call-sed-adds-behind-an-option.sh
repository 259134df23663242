#!/bin/bash
sed -i '/^KUBELET_EXTRA_ARGS=/a KUBELET_EXTRA_ARGS="--max-pods=20"' /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
