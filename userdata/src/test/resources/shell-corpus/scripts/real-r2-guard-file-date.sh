#!/bin/bash
set -e
CUTOVER=20240101
TODAY=$(date +%Y%m%d)

if [ "$TODAY" -lt "$CUTOVER" ]; then
  /etc/eks/bootstrap.sh before-cutover
else
  echo "cut-over was on $CUTOVER"
  mkdir -p /etc/eks/nodeadm.d
  cat > /etc/eks/nodeadm.d/cutover.yaml <<-EOF
	apiVersion: node.eks.aws/v1alpha1
	kind: NodeConfig
	spec:
	  kubelet:
	    flags: ["--node-labels=cutover=$TODAY"]
	EOF
fi
