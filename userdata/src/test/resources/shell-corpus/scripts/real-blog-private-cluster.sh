#!/bin/bash
set -ex
CLUSTER_ENDPOINT=$(aws eks describe-cluster --name private --query 'cluster.endpoint' --output text)
B64_CA=$(aws eks describe-cluster --name private --query 'cluster.certificateAuthority.data' --output text)
/etc/eks/bootstrap.sh private --apiserver-endpoint ${CLUSTER_ENDPOINT} --b64-cluster-ca ${B64_CA} \
  --dns-cluster-ip "172.20.0.10" \
  --kubelet-extra-args "--cluster-dns=169.254.20.10 --node-labels=nodelocaldns=enabled"
