#!/bin/bash -xe
exec > >(tee /var/log/user-data.log|logger -t user-data -s 2>/dev/console) 2>&1
/etc/eks/bootstrap.sh 'karpenter-demo' --apiserver-endpoint 'https://AAA.gr7.us-west-2.eks.amazonaws.com' --b64-cluster-ca 'Q0E=' \
--container-runtime containerd \
--dns-cluster-ip '10.100.0.10' \
--use-max-pods false \
--kubelet-extra-args '--node-labels="karpenter.sh/capacity-type=spot,karpenter.sh/provisioner-name=default" --register-with-taints="" --max-pods=110'
