#!/bin/bash
mkdir -p /etc/bootstrap.d
printf 'CLUSTER=loop\n' > /etc/bootstrap.d/10-cluster.env
printf 'EXTRA="--use-max-pods false"\n' > /etc/bootstrap.d/20-extra.env
printf 'JOIN=true\n' > /etc/bootstrap.d/30-join.env
set -a
for f in /etc/bootstrap.d/*.env; do . "$f"; done
set +a
env | sort | grep -E '^(CLUSTER|EXTRA)='
if [[ "${JOIN,,}" =~ ^(1|true|yes)$ ]]; then
  /etc/eks/bootstrap.sh $CLUSTER $EXTRA
fi
