#!/bin/bash
LIFECYCLE=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LIFECYCLE" != "spot" ]; then
  echo "on demand nodes join by nodeadm"
  exit 0
fi
/etc/eks/bootstrap.sh spotty
