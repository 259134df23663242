#!/bin/bash
set -euo pipefail

readonly IMDS=http://169.254.169.254/latest

token() {
  curl --silent --show-error --fail --retry 5 --retry-connrefused -X PUT "$IMDS/api/token" \
    -H 'X-aws-ec2-metadata-token-ttl-seconds: 300'
}

meta() {
  local path=$1
  curl --silent --show-error --fail --retry 5 -H "X-aws-ec2-metadata-token: $TOKEN" "$IMDS/meta-data/$path"
}

TOKEN="$(token)"
REGION="$(meta placement/region)"
AZ_ID="$(meta placement/availability-zone-id)"
INSTANCE_ID="$(meta instance-id)"
LIFECYCLE="$(meta instance-life-cycle)"

cat > /etc/node-facts.json <<JSON
{"region":"$REGION","azId":"$AZ_ID","instanceId":"$INSTANCE_ID","lifecycle":"$LIFECYCLE"}
JSON
aws ec2 create-tags --region "$REGION" --resources "$INSTANCE_ID" --tags "Key=az-id,Value=$AZ_ID"
