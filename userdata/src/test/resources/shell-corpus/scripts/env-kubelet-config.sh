#!/bin/bash
if [ -f /etc/kubernetes/kubelet/kubelet-config.json ]; then /etc/eks/bootstrap.sh prod; fi
