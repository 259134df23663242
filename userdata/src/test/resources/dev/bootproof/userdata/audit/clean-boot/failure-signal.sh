#!/bin/bash
set -euo pipefail
fail() {
  /opt/aws/bin/cfn-signal -s false -r "user data failed" --stack prod --resource Nodes --region eu-west-1
  shutdown -h now
}
trap fail ERR
dnf install -y amazon-efs-utils
