#!/bin/bash
set -u
CLUSTER=$1
/etc/eks/bootstrap.sh $CLUSTER
