#!/bin/bash
: "${CLUSTER:?cluster name must be given}"
/etc/eks/bootstrap.sh "$CLUSTER"
