#!/bin/bash
declare -A SUBNET=([us-east-1a]=1 [eu-west-1a]=2)
AZ=$(curl -s http://169.254.169.254/latest/meta-data/placement/availability-zone)
echo "subnet ${SUBNET[${AZ:-none}]:-unknown}"
/etc/eks/bootstrap.sh prod
