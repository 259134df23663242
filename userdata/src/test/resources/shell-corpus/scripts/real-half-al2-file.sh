#!/bin/bash
if [ -f /etc/eks/eni-max-pods.txt ]; then
  MAX=$(grep "^$(ec2-metadata -t | cut -d' ' -f2) " /etc/eks/eni-max-pods.txt | awk '{print $2}')
  /etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args "--max-pods=$MAX"
fi
