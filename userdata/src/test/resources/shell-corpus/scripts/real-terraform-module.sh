#!/bin/bash
set -e

# pre_bootstrap_user_data
export CONTAINER_RUNTIME="containerd"
export USE_MAX_PODS=false

B64_CLUSTER_CA=LS0tLS1CRUdJTg==
API_SERVER_URL=https://0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com
/etc/eks/bootstrap.sh platform-dev --kubelet-extra-args '--node-labels=node.kubernetes.io/lifecycle=spot --register-with-taints=spot=true:NoSchedule' --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL

# post_bootstrap_user_data
yum install -y amazon-ssm-agent
systemctl enable amazon-ssm-agent && systemctl start amazon-ssm-agent
