#!/bin/bash
CLUSTER=prod
: "${CLUSTER:?cluster name must be given}"
/etc/eks/bootstrap.sh "$CLUSTER"
