#!/bin/bash
LIFECYCLE=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LIFECYCLE" = "spot" ]; then
  /etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=lifecycle=spot"
fi
