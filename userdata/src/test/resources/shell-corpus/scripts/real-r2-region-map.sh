#!/bin/bash
set -euo pipefail

declare -rA ENDPOINTS=(
  [us-east-1]="https://AAAA.gr7.us-east-1.eks.amazonaws.com"
  [eu-west-1]="https://BBBB.gr7.eu-west-1.eks.amazonaws.com"
)
AZ=$(curl -s http://169.254.169.254/latest/meta-data/placement/availability-zone || echo us-east-1a)
REGION=${AZ:0:-1}

if [[ ! -v ENDPOINTS[$REGION] ]]; then
  echo "no cluster in $REGION" >&2
  exit 1
fi
/etc/eks/bootstrap.sh "main-$REGION" --apiserver-endpoint "${ENDPOINTS[$REGION]}"
