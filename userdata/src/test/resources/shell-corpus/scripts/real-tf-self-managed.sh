#!/bin/bash
set -e
export CONTAINER_RUNTIME="containerd"
export USE_MAX_PODS=false
yum install -y amazon-ssm-agent
systemctl enable amazon-ssm-agent && systemctl start amazon-ssm-agent
B64_CLUSTER_CA=LS0tLS1CRUdJTg==
API_SERVER_URL=https://ABC.gr7.eu-west-1.eks.amazonaws.com
/etc/eks/bootstrap.sh ex-self-mng --kubelet-extra-args '--node-labels=node.kubernetes.io/lifecycle=spot --max-pods=110' --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL
echo "you are free little kubelet!"
