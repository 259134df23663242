#!/bin/bash
set -eE
trap 'finish $?' EXIT
finish() { /opt/aws/bin/cfn-signal -e "$1" --stack s --resource ASG --region us-east-1; }
trap 'echo "failed in line $LINENO: $BASH_COMMAND" >&2' ERR
mkdir -p /etc/docker
/etc/eks/bootstrap.sh prod
