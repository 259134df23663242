#!/bin/bash
set -o xtrace
/etc/eks/bootstrap.sh prod \
  --b64-cluster-ca Q0E= \
  --apiserver-endpoint https://ABC.eks.amazonaws.com \
  --kubelet-extra-args '--node-labels=team=a'
