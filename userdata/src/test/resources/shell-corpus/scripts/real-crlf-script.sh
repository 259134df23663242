#!/bin/bash
set -o pipefail
CLUSTER=prod
if [ "$CLUSTER" = "prod" ]; then
  /etc/eks/bootstrap.sh $CLUSTER
fi
