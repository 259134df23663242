#!/bin/bash
set -ex
KUBELET_CONFIG=/etc/kubernetes/kubelet/kubelet-config.json
if [ -f "$KUBELET_CONFIG" ]; then
  echo "$(jq '.eventRecordQPS=0|.registryPullQPS=10' $KUBELET_CONFIG)" > $KUBELET_CONFIG
  jq '.imageGCHighThresholdPercent=70' $KUBELET_CONFIG > /tmp/k.json && mv /tmp/k.json $KUBELET_CONFIG
fi
/etc/eks/bootstrap.sh prod --kubelet-extra-args '--v=3'
