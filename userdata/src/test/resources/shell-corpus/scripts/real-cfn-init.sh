#!/bin/bash -xe
STACK=prod-nodes REGION=us-east-1
on_exit() { /opt/aws/bin/cfn-signal --exit-code $? --stack "$STACK" --resource NodeGroup --region "$REGION"; }
trap on_exit EXIT
yum install -y aws-cfn-bootstrap
/opt/aws/bin/cfn-init -v --stack "$STACK" --resource NodeLaunchTemplate --region "$REGION" || true
/etc/eks/bootstrap.sh "${STACK%-nodes}" ${BootstrapArguments-}
