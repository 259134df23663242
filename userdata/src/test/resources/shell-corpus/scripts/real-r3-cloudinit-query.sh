#!/bin/bash
set -uo pipefail
IDATA=/run/cloud-init/instance-data.json
region=$(cloud-init query region 2>/dev/null || true)
if [[ -z $region && -r $IDATA ]]; then
  region=$(jq -r '.v1.region' "$IDATA")
fi
region=${region:-$(curl -s http://169.254.169.254/latest/meta-data/placement/region)}
case $region in
  us-gov-* | cn-*) partition=special ;;
  "") partition=unknown ;;
  *) partition=aws ;;
esac
/etc/eks/bootstrap.sh query --kubelet-extra-args "--node-labels=partition=$partition"
