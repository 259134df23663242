#!/bin/bash
ARN=arn:aws:eks:us-east-1:111122223333:cluster/prod-1
IFS=: read -r _ partition _ region account resource <<< "$ARN"
name=${resource#cluster/}
[[ $account =~ ^[0-9]{12}$ && $region == eu-* && -n $name ]] || exit 2
/etc/eks/bootstrap.sh "$name"
