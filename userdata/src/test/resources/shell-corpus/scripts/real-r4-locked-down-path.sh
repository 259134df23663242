#!/bin/bash
set -e
ALLOWED=/opt/allowed
mkdir -p $ALLOWED
for p in bash cat sed awk grep hostname; do
  ln -sf "$(command -v $p)" $ALLOWED/$p
done
ln -sf /etc/eks/bootstrap.sh $ALLOWED/join-cluster
PATH=$ALLOWED
echo "on $(hostname)"
join-cluster locked --use-max-pods true
