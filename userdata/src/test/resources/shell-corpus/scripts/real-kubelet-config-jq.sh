#!/bin/bash
/etc/eks/bootstrap.sh prod
CONFIG=/etc/kubernetes/kubelet/kubelet-config.json
if [ -f $CONFIG ]; then
  echo "$(jq '.eventRecordQPS=0 | .maxPods=50' $CONFIG)" > $CONFIG
  systemctl restart kubelet
fi
