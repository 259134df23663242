#!/bin/bash
set -u
echo "joining ${CLUSTER}"
/etc/eks/bootstrap.sh prod
