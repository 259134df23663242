#!/bin/bash
set -u
TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type)
FAMILY=${TYPE%%.*}
SIZE=${TYPE##*.}
RESERVED=

case "$SIZE" in
  nano|micro|small|medium)
    RESERVED="--kube-reserved=cpu=60m,memory=256Mi" ;;
  large|xlarge)
    RESERVED="--kube-reserved=cpu=80m,memory=1Gi" ;;
  *metal*|[2-9]xlarge|[1-9][0-9]xlarge)
    RESERVED="--kube-reserved=cpu=200m,memory=2Gi" ;;
esac

case "$FAMILY" in
  *g|*gd|*gn) ARCH=arm64 ;;
  p*|g[3-6]*) ARCH=gpu ;;
  *) ARCH=amd64 ;;
esac
echo "$TYPE -> $FAMILY/$SIZE $ARCH '$RESERVED'"
/etc/eks/bootstrap.sh sizes --kubelet-extra-args "${RESERVED:+$RESERVED }--node-labels=arch-class=$ARCH"
