#!/bin/bash
set -o errexit
set -o pipefail

TOKEN=$(curl -sX PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600" || true)
TYPE=$(curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-type || echo m5.large)

declare -A ENIS=( [m5.large]=3 [m5.xlarge]=4 [m6g.large]=3 [m6g.xlarge]=4 )
declare -A IPS=( [m5.large]=10 [m5.xlarge]=15 [m6g.large]=10 [m6g.xlarge]=15 )

PREFIX_DELEGATION=${PREFIX_DELEGATION:-true}
enis=${ENIS[$TYPE]:-2}
ips=${IPS[$TYPE]:-6}
cpus=$(nproc)

if [[ $PREFIX_DELEGATION == true ]]; then
  max=$(( enis * ((ips - 1) * 16) + 2 ))
  limit=$(( cpus > 30 ? 250 : 110 ))
  (( max > limit )) && max=$limit
else
  max=$(( enis * (ips - 1) + 2 ))
fi
echo "type=$TYPE enis=$enis ips=$ips max=$max"

/etc/eks/bootstrap.sh net --use-max-pods false --kubelet-extra-args "--max-pods=$max"
