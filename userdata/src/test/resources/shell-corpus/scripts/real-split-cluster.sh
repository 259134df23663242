#!/bin/bash
ARN=arn:aws:eks:us-east-1:111122223333:cluster/prod-1
IFS=: read -r _ partition _ region account resource <<< "$ARN"
name=${resource#cluster/}
[[ $account =~ ^[0-9]{12}$ && $region == us-* && -n $name ]] || exit 2
export AWS_DEFAULT_REGION=$region
/etc/eks/bootstrap.sh "$name"
