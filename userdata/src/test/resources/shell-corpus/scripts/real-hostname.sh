#!/bin/bash
INSTANCE=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
hostnamectl set-hostname "node-${INSTANCE#i-}.example.internal"
echo "127.0.0.1 $(hostname)" >> /etc/hosts
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--hostname-override=$(hostname -f)"
