#!/bin/bash
REGION=$(curl -s http://169.254.169.254/latest/meta-data/placement/region)
[ "$REGION" == "us-east-1" ] && /etc/eks/bootstrap.sh prod
