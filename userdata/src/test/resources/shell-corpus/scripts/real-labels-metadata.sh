#!/bin/bash
TOKEN=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token)
meta() { curl -s -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/meta-data/$1"; }
ID=$(meta instance-id)
LIFECYCLE=$(meta instance-life-cycle)
AZ=$(meta placement/availability-zone)
LABELS="lifecycle=${LIFECYCLE:-unknown},instance-id=$ID,az=$AZ"
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=$LABELS"
