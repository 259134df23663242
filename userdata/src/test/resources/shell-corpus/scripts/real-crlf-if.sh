#!/bin/bash
CLUSTER=prod
if [ -n "$CLUSTER" ]; then
  /etc/eks/bootstrap.sh $CLUSTER --use-max-pods false
fi
