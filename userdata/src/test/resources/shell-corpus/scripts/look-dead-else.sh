#!/bin/bash
AMI_FAMILY=AL2023
if [ "$AMI_FAMILY" = "AL2" ]; then
  /etc/eks/bootstrap.sh prod
elif [ "$AMI_FAMILY" = "AL2023" ]; then
  echo "nodeadm"
else
  /etc/eks/bootstrap.sh other
fi
