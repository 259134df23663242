#!/bin/bash
set -o xtrace
/etc/eks/bootstrap.sh my-cluster --use-max-pods true
/opt/aws/bin/cfn-signal --exit-code $? \
         --stack  eks-nodes \
         --resource NodeGroup  \
         --region us-west-2
