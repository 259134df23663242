#!/bin/bash
set -e
/etc/eks/bootstrap.sh prod
for n in 1 2 3; do
  if systemctl is-active kubelet; then break; fi
  sleep 2
done
kubectl --kubeconfig /var/lib/kubelet/kubeconfig label node "$(hostname -f)" team=a --overwrite
