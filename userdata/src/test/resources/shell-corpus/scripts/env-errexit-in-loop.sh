#!/bin/bash
set -e
for p in instance-id ami-id; do V=$(curl -s http://169.254.169.254/latest/meta-data/$p); echo "$V"; done
/etc/eks/bootstrap.sh prod
