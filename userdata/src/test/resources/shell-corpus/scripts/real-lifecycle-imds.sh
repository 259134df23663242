#!/bin/bash
set -o xtrace
exec > >(tee /var/log/user-data.log | logger -t user-data -s 2>/dev/console) 2>&1
TOKEN=$(curl -s -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")
LIFECYCLE=$(curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LIFECYCLE" = "spot" ]; then
  LABELS="lifecycle=Ec2Spot"
else
  LABELS="lifecycle=OnDemand"
fi
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=$LABELS" --apiserver-endpoint "https://x" --b64-cluster-ca "abc"
