#!/bin/bash
set -o xtrace
STACK=arn:aws:cloudformation:us-east-1:111122223333:stack/eks-ng/abcdef
RESOURCE=NodeGroup
REGION=us-east-1

/opt/aws/bin/cfn-init -v --stack "$STACK" --resource "$RESOURCE" --region "$REGION" --configsets full_install
INIT=$?

/etc/eks/bootstrap.sh cfn-cluster --kubelet-extra-args '--node-labels=nodegroup=blue'
BOOT=$?

if [[ $INIT -ne 0 ]]; then
  echo "cfn-init returned $INIT" >&2
fi
/opt/aws/bin/cfn-signal --exit-code $((INIT | BOOT)) \
         --stack  "$STACK" \
         --resource "$RESOURCE"  \
         --region "$REGION"
