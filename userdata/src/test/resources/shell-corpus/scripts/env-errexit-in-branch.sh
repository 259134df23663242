#!/bin/bash
set -e
if [ -n "$(date)" ]; then ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id); else ID=$(curl -s http://169.254.169.254/latest/meta-data/ami-id); fi
/etc/eks/bootstrap.sh prod
