#!/bin/bash
echo a=1 > /tmp/old.conf
cp /tmp/old.conf /tmp/new.conf
if ! cmp -s /tmp/old.conf /tmp/new.conf; then
  /etc/eks/bootstrap.sh prod
fi
