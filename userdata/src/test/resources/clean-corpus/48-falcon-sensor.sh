#!/bin/bash
set -euo pipefail
aws s3 cp s3://example-packages/falcon-sensor-al2023.x86_64.rpm /tmp/falcon.rpm
dnf install -y /tmp/falcon.rpm
/opt/CrowdStrike/falconctl -s --cid="$(aws ssm get-parameter --name /falcon/cid --with-decryption --query Parameter.Value --output text)"
systemctl enable --now falcon-sensor
