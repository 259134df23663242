#!/bin/bash
LIFECYCLE=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LIFECYCLE" = "spot" ]; then
  LABELS="lifecycle=Ec2Spot"
  TAINTS="--register-with-taints=spotInstance=true:PreferNoSchedule"
else
  LABELS="lifecycle=OnDemand"
  TAINTS=""
fi
/etc/eks/bootstrap.sh spotty --kubelet-extra-args "--node-labels=$LABELS $TAINTS"
