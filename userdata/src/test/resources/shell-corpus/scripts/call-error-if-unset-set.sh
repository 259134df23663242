#!/bin/bash
CLUSTER=prod
: "${CLUSTER:?must be set}"
/etc/eks/bootstrap.sh "$CLUSTER"
