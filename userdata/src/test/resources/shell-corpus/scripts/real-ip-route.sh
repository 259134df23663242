#!/bin/bash
export AWS_DEFAULT_REGION=$(curl -s http://169.254.169.254/latest/meta-data/placement/availability-zone | sed 's/.$//')
INTERFACE=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/ | head -n1)
SUBNET=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/${INTERFACE}/subnet-id)
AZ_SUFFIX=${AWS_DEFAULT_REGION: -1}
declare -A ENICONFIG=( [a]=subnet-1 [b]=subnet-2 [c]=subnet-3 )
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=k8s.amazonaws.com/eniConfig=${ENICONFIG[$AZ_SUFFIX]:-none}"
