#!/bin/bash
STATE=$(curl -s http://169.254.169.254/latest/meta-data/autoscaling/target-lifecycle-state)
if [[ "$STATE" == *Warmed* ]]; then
  docker pull 602401143452.dkr.ecr.us-east-1.amazonaws.com/eks/pause:3.5
  exit 0
fi
/etc/eks/bootstrap.sh warm
