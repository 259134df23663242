#!/bin/bash
set -o errexit
set -o pipefail

metadata() {
  curl --fail --silent --show-error --max-time 3 "http://169.254.169.254/latest/meta-data/$1"
}

INSTANCE_ID=$(metadata instance-id)
AZ=$(metadata placement/availability-zone)
echo "node $INSTANCE_ID in $AZ"

cat > /etc/node-info <<EOF
instance=$INSTANCE_ID
zone=$AZ
region=${AZ%?}
EOF
/etc/eks/bootstrap.sh strict --kubelet-extra-args "--node-labels=instance=$INSTANCE_ID"
