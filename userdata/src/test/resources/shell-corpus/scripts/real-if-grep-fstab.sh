#!/bin/bash
mkdir -p /data
grep -q ' /data ' /etc/fstab || echo '/dev/xvdf /data xfs defaults,nofail 0 2' >> /etc/fstab
if grep -q '/data' /etc/fstab; then
  mount /data || echo "no volume"
  /etc/eks/bootstrap.sh data
fi
