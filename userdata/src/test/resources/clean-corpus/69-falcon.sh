#!/bin/bash
set -euo pipefail
REGION=$(imds /latest/meta-data/placement/region)
CID=$(aws ssm get-parameter --region "$REGION" --name /security/falcon/cid --with-decryption --query Parameter.Value --output text)
aws s3 cp "s3://corp-artifacts-$REGION/falcon/falcon-sensor.amzn2023.x86_64.rpm" /tmp/falcon.rpm
echo "6a2f0c1be49d4f4b8f8b9d6d1c1f8c0b2b1c31b7a1fd3c7b4b3b54ae0b1d91f7  /tmp/falcon.rpm" | sha256sum -c -
dnf install -y /tmp/falcon.rpm
/opt/CrowdStrike/falconctl -s -f --cid="$CID" --tags="eks,prod"
systemctl enable --now falcon-sensor
rm -f /tmp/falcon.rpm
