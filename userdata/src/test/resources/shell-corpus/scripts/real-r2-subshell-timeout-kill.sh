#!/bin/bash
set -u
LOGDIR=/var/log/eks-join; mkdir -p "$LOGDIR"
stamp=$(date +%s)

(
  set -eo pipefail
  exec > "$LOGDIR/$stamp.log" 2>&1
  cd /tmp
  export HOME=/root
  timeout --kill-after=10s 15m /etc/eks/bootstrap.sh killable --kubelet-extra-args '--v=4'
)
rc=$?
case $rc in
  0) echo ok > "$LOGDIR/status" ;;
  124 | 137) echo timeout > "$LOGDIR/status" ;;
  *) echo "failed $rc" > "$LOGDIR/status" ;;
esac
ln -sf "$LOGDIR/$stamp.log" "$LOGDIR/latest"
