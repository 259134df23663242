#!/bin/bash
imds() {
  local t
  t=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token)
  curl -s -H "X-aws-ec2-metadata-token: $t" "http://169.254.169.254/latest/$1"
}
REGION=$(imds dynamic/instance-identity/document | jq -r .region)
AZ=$(imds meta-data/placement/availability-zone)
CLUSTER=$(aws eks list-clusters --region "$REGION" --query 'clusters[0]' --output text)
if [[ -z "$CLUSTER" || "$CLUSTER" == "None" ]]; then CLUSTER=fallback; fi
aws eks describe-cluster --region "$REGION" --name "$CLUSTER" --output json > /tmp/cluster.json || true
ENDPOINT=$(jq -r .cluster.endpoint /tmp/cluster.json)
CA=$(jq -r .cluster.certificateAuthority.data /tmp/cluster.json)
/etc/eks/bootstrap.sh "$CLUSTER" --apiserver-endpoint "$ENDPOINT" --b64-cluster-ca "$CA" --kubelet-extra-args "--node-labels=az=$AZ"
