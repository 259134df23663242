#!/bin/bash
: "${CLUSTER:?must be set}"
/etc/eks/bootstrap.sh "$CLUSTER"
