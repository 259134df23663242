#!/bin/bash
set -euo pipefail
BASE=http://169.254.169.254/latest
HEADER=(-H "X-aws-ec2-metadata-token: $(curl -sfX PUT "$BASE/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 120")")
TYPE=$(curl -sf "${HEADER[@]}" "$BASE/meta-data/instance-type")
AZ=$(curl -sf "${HEADER[@]}" "$BASE/meta-data/placement/availability-zone")
logger -t user-data "a $TYPE in $AZ"
