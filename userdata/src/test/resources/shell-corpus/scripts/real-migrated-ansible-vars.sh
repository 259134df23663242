#!/bin/bash
BOOTSTRAP_SCRIPT=/etc/eks/bootstrap.sh   # kept for the inventory
CLUSTER=prod
echo "cluster=$CLUSTER" > /etc/node.env
