#!/bin/bash
until curl -s --connect-timeout 2 http://169.254.169.254/latest/meta-data/instance-id >/dev/null; do
  n=$((n+1)); [ $n -gt 5 ] && break
  echo waiting; sleep 1
done
INSTANCE_ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
hostnamectl set-hostname "node-${INSTANCE_ID#i-}"
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--hostname-override=$(hostname -f)"
