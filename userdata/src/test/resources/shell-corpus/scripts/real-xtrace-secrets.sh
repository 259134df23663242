#!/bin/bash
set -x
{ set +x; } 2>/dev/null
TOKEN=$(aws ssm get-parameter --name /x --with-decryption --query Parameter.Value --output text)
set -x
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=t=${#TOKEN}"
