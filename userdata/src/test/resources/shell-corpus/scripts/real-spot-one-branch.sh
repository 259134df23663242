#!/bin/bash
LC=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LC" = spot ]; then
  /etc/eks/bootstrap.sh spot
fi
