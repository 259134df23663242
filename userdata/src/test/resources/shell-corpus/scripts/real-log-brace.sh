#!/bin/bash
{
  echo "start $(date)"
  yum update -y --security
  /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=a=b'
  echo "end $(date)"
} >> /var/log/userdata.log 2>&1
