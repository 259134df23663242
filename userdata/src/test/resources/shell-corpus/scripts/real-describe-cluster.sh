#!/bin/bash
set -o pipefail
CLUSTER=prod REGION=us-east-1
ENDPOINT=$(aws eks describe-cluster --name $CLUSTER --region $REGION --query cluster.endpoint --output text)
CA=$(aws eks describe-cluster --name $CLUSTER --region $REGION --query cluster.certificateAuthority.data --output text)
/etc/eks/bootstrap.sh "$CLUSTER" --apiserver-endpoint "$ENDPOINT" --b64-cluster-ca "$CA"
