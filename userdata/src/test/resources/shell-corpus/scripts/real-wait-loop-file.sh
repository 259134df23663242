#!/bin/bash
for i in {1..3}; do
  [ -f /var/lib/cloud/instance/boot-finished ] && break
  sleep 1
done
/etc/eks/bootstrap.sh prod
