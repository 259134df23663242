#!/bin/bash
set -euxo pipefail
yum install -y "kernel-devel-uname-r == $(uname -r)" gcc
modprobe nvidia || true
nvidia-smi -pm 1
cat > /etc/modules-load.d/nvidia.conf <<CONF
nvidia
nvidia-uvm
CONF
TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type || echo unknown)
LABELS="accelerator=nvidia,instance=$TYPE"
/etc/eks/bootstrap.sh gpu-cluster --kubelet-extra-args "--node-labels=$LABELS --register-with-taints=nvidia.com/gpu=true:NoSchedule"
