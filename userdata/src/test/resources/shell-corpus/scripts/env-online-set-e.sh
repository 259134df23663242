#!/bin/bash
set -e
REGION=$(curl -sf http://169.254.169.254/latest/meta-data/placement/region)
/etc/eks/bootstrap.sh prod
