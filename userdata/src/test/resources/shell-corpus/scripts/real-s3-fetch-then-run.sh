#!/bin/bash
set -euo pipefail
BUCKET=s3://acme-artifacts-us-east-1/eks/node-init
DEST=/opt/node-init
mkdir -p $DEST
n=0
until [ $n -ge 5 ]; do
  aws s3 cp $BUCKET/pre.sh $DEST/pre.sh && break
  n=$((n+1))
  sleep 15
done
chmod +x $DEST/pre.sh || true
if [ -x $DEST/pre.sh ]; then
  $DEST/pre.sh || echo "pre.sh failed, going on"
fi
/etc/eks/bootstrap.sh orders --kubelet-extra-args '--node-labels=app=orders'
