#!/bin/bash
set -e
B64_CLUSTER_CA=LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
API_SERVER_URL=https://ABCDEF0123456789.gr7.us-east-1.eks.amazonaws.com
# pre
yum install -y amazon-ssm-agent
systemctl enable amazon-ssm-agent && systemctl start amazon-ssm-agent
/etc/eks/bootstrap.sh prod-cluster --kubelet-extra-args '--node-labels=node.kubernetes.io/lifecycle=spot --register-with-taints=dedicated=gpu:NoSchedule' --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL --ip-family ipv4 --service-ipv4-cidr 172.20.0.0/16
# post
echo "you are free little kubelet!"
