#!/bin/bash
# only the us-east-1 pools are still AL2 style
set -u
REGION=$(curl -s --max-time 5 http://169.254.169.254/latest/meta-data/placement/region)
if [ "$REGION" = us-east-1 ]; then
  /etc/eks/bootstrap.sh use1-legacy
else
  echo "region '$REGION' migrated"
fi
