#!/bin/bash
MODE=$(aws ec2 describe-tags --filters Name=key,Values=join --query 'Tags[0].Value' --output text | tr -d '[:space:]')
[ "${MODE:-default}" = nodeadm ] && exit 0
/etc/eks/bootstrap.sh prod
