#!/bin/bash
#Set the proxy hostname and port
PROXY="proxy.local:3128"
MAC=$(curl -s http://169.254.169.254/latest/meta-data/mac/)
VPC_CIDR=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/$MAC/vpc-ipv4-cidr-blocks | xargs | tr ' ' ',')

#Create the docker systemd directory
mkdir -p /etc/systemd/system/docker.service.d

#Configure yum to use the proxy
cat << EOF2 >> /etc/yum.conf
proxy=http://$PROXY
EOF2

#Set the proxy for future processes, and use as an include file
cat << EOF2 >> /etc/environment
http_proxy=http://$PROXY
https_proxy=http://$PROXY
HTTP_PROXY=http://$PROXY
HTTPS_PROXY=http://$PROXY
no_proxy=$VPC_CIDR,localhost,127.0.0.1,169.254.169.254,.internal,s3.amazonaws.com,.s3.us-east-1.amazonaws.com
EOF2

#Configure docker with the proxy
tee <<EOF2 /etc/systemd/system/docker.service.d/proxy.conf >/dev/null
[Service]
EnvironmentFile=/etc/environment
EOF2

#Configure the kubelet with the proxy
tee <<EOF2 /etc/systemd/system/kubelet.service.d/proxy.conf >/dev/null
[Service]
EnvironmentFile=/etc/environment
EOF2

set -o xtrace

#Set the proxy variables before running the bootstrap.sh script
set -a
source /etc/environment

/etc/eks/bootstrap.sh my-cluster --kubelet-extra-args "--node-labels=proxy=yes"

# Notify CFN of instance bootstrap success
/opt/aws/bin/cfn-signal --exit-code $? --stack my-stack --resource NodeGroup --region us-east-1
