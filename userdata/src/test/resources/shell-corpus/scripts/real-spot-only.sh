#!/bin/bash
LC=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$LC" = spot ]; then
  /etc/eks/bootstrap.sh spot --kubelet-extra-args '--node-labels=lifecycle=Ec2Spot'
else
  /etc/eks/bootstrap.sh od --kubelet-extra-args '--node-labels=lifecycle=OnDemand'
fi
