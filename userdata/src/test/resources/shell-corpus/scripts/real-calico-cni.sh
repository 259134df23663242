#!/bin/bash
/etc/eks/bootstrap.sh calico --use-max-pods false || exit 1
until curl -sk https://localhost:10248/healthz | grep -q ok; do sleep 0.1; i=$((i+1)); [ $i -gt 3 ] && break; done
kubectl --kubeconfig /var/lib/kubelet/kubeconfig label node "$(hostname -f)" ready=true
