#!/bin/bash
/etc/eks/bootstrap.sh prod \
  --kubelet-extra-args '--node-labels=a=b' \
  --use-max-pods false \
# --dns-cluster-ip 10.0.0.10
echo done
