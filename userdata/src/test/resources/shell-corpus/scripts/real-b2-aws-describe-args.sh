#!/bin/bash
set -o pipefail
CLUSTER=prod REGION=us-east-1
if ! json=$(aws eks describe-cluster --name "$CLUSTER" --region "$REGION" --output json); then
  echo "cannot describe" >&2
  exit 1
fi
ep=$(jq -r .cluster.endpoint <<<"$json")
ca=$(jq -r .cluster.certificateAuthority.data <<<"$json")
args=(--apiserver-endpoint "$ep" --b64-cluster-ca "$ca")
/etc/eks/bootstrap.sh "$CLUSTER" "${args[@]}"
