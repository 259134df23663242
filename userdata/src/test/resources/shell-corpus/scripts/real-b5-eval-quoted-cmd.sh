#!/bin/bash
CMD="/etc/eks/bootstrap.sh"
CMD="$CMD 'prod'"
CMD="$CMD --kubelet-extra-args '--node-labels=a=b,c=d'"
echo "running: $CMD"
eval "$CMD"
