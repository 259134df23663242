#!/bin/bash
function exitTrap(){
exitCode=$?
/opt/aws/bin/cfn-signal --stack DevStack --resource ASG46ED3070 --region us-east-1 -e $exitCode || echo 'Failed to send Cloudformation Signal'
}
trap exitTrap EXIT
set -xe
yum update -y
/etc/eks/bootstrap.sh DevCluster
