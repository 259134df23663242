#!/bin/bash
sed 's/KUBELET_EXTRA_ARGS=""/KUBELET_EXTRA_ARGS="-v=2"/' /etc/eks/bootstrap.sh | bash -s prod
