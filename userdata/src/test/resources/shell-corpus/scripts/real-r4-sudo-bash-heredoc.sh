#!/bin/bash
CLUSTER_NAME="sudoed"
LABELS="app=web"
sudo bash <<EOF
set -e
yum -y install jq
systemctl enable docker
usermod -aG docker ec2-user || true
mkdir -p /etc/kubernetes
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --kubelet-extra-args "--node-labels=${LABELS}"
echo "joined as \$(whoami)"
EOF
