#!/bin/bash
# cluster name from the instance's Name tag prefix, e.g. prd-eu-node-17
NAME=$(aws ec2 describe-tags --filters "Name=resource-id,Values=$(ec2-metadata --instance-id | cut -d ' ' -f 2)" "Name=key,Values=Name" --region eu-west-1 --output=text --query 'Tags[].Value')
case ${NAME%%-*} in
  prd|prod) CLUSTER=shop-production; LOGLEVEL=1 ;;
  stg)      CLUSTER=shop-staging;    LOGLEVEL=2 ;;
  dev)      CLUSTER=shop-dev;        LOGLEVEL=4 ;;
  *)        CLUSTER=shop-sandbox;    LOGLEVEL=4 ;;
esac
echo ${CLUSTER} > /etc/cluster
/etc/eks/bootstrap.sh ${CLUSTER} --kubelet-extra-args "--v=${LOGLEVEL} --node-labels=stage=${CLUSTER#shop-}"
