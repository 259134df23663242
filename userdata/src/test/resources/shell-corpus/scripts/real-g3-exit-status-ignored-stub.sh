#!/bin/bash
# works on both: the stub of AL2023 fails and we go on
/etc/eks/bootstrap.sh both --b64-cluster-ca Q0E= --apiserver-endpoint https://B.eks.amazonaws.com 2>/dev/null || true
systemctl is-active kubelet || systemctl restart kubelet || true
