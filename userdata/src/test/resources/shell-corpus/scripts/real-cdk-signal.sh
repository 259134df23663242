#!/bin/bash
set -o xtrace
/etc/eks/bootstrap.sh Cluster9EE0221C --kubelet-extra-args "--node-labels lifecycle=OnDemand" --apiserver-endpoint 'https://x.eks.amazonaws.com' --b64-cluster-ca 'Q0E=' --use-max-pods true
/opt/aws/bin/cfn-signal --exit-code $? --stack DevStack --resource ClusterNodesASG12345678 --region eu-west-1
