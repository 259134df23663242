#!/bin/bash
set -e
ITYPE=$(curl -sf http://169.254.169.254/latest/meta-data/instance-type)
FAMILY=${ITYPE%%.*}
SIZE=${ITYPE#*.}

EXTRA="--node-labels=instance-family=$FAMILY"
case "$FAMILY" in
  p3|p4d|g4dn|g5)
    EXTRA+=" --register-with-taints=nvidia.com/gpu=true:NoSchedule"
    nvidia-smi || exit 1
    ;;
  m5|m6g|c5|r5)
    ;;
  t2|t3)
    echo "burstable instances are not allowed"; exit 1
    ;;
esac
case "$SIZE" in
  *24xlarge|*metal) RESERVED="cpu=500m,memory=2Gi" ;;
  *xlarge) RESERVED="cpu=200m,memory=1Gi" ;;
  *) RESERVED="cpu=100m,memory=512Mi" ;;
esac
EXTRA+=" --kube-reserved=$RESERVED"
/etc/eks/bootstrap.sh mixed --kubelet-extra-args "$EXTRA"
