#!/bin/bash
set -e
CLUSTER_NAME=prod; AWS_DEFAULT_REGION=us-east-1; export AWS_DEFAULT_REGION
aws eks wait cluster-active --name $CLUSTER_NAME
DESC=$(aws eks describe-cluster --name $CLUSTER_NAME --output json)
ENDPOINT=$(echo "$DESC" | jq -r '.cluster.endpoint')
CA=$(echo "$DESC" | jq -r .cluster.certificateAuthority.data)
exec /etc/eks/bootstrap.sh $CLUSTER_NAME --apiserver-endpoint "$ENDPOINT" --b64-cluster-ca "$CA"
