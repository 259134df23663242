#!/bin/bash
set -o xtrace
/etc/eks/bootstrap.sh my-cluster 
/opt/aws/bin/cfn-signal --exit-code $? \
         --stack  my-stack \
         --resource NodeGroup  \
         --region us-west-2
