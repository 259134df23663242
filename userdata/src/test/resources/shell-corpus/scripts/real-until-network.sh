#!/bin/bash
n=0
until curl -sf -m 2 http://169.254.169.254/latest/meta-data/instance-id >/tmp/iid; do
  n=$((n + 1))
  if [ $n -ge 5 ]; then
    echo "no metadata after $n attempts; go on"
    break
  fi
  sleep 2
done
IID=$(cat /tmp/iid 2>/dev/null || echo unknown)
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=iid=${IID:-unknown}"
