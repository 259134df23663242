#!/bin/sh
set -eu

imds() {
  path=$1
  if [ -n "${IMDS_TOKEN:-}" ]; then
    curl -sf -H "X-aws-ec2-metadata-token: $IMDS_TOKEN" "http://169.254.169.254/latest/meta-data/$path"
  else
    curl -sf "http://169.254.169.254/latest/meta-data/$path"
  fi
}

IMDS_TOKEN=$(curl -sf -m 2 -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 300') || IMDS_TOKEN=
LIFECYCLE=$(imds instance-life-cycle) || LIFECYCLE=unknown
AZ=$(imds placement/availability-zone) || AZ=none

case $LIFECYCLE in
  spot)
    ARGS="--node-labels=node.kubernetes.io/lifecycle=spot,zone=$AZ --register-with-taints=spotInstance=true:PreferNoSchedule"
    ;;
  on-demand | scheduled)
    ARGS="--node-labels=node.kubernetes.io/lifecycle=normal,zone=$AZ"
    ;;
  *)
    ARGS="--node-labels=node.kubernetes.io/lifecycle=unknown"
    ;;
esac

exec /etc/eks/bootstrap.sh spotty --kubelet-extra-args "$ARGS"
