#!/bin/bash
set -e
f() { ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id); echo "$ID"; }
f
/etc/eks/bootstrap.sh prod
