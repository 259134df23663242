#!/bin/bash
set -u
echo "$CLUSTER_NAME_NOT_SET"
/etc/eks/bootstrap.sh c
