#!/bin/bash
i=0
while [ ! -f /var/lib/cloud/instance/boot-finished ] && [ $i -lt 30 ]; do
  [ $((i % 10)) -eq 0 ] && echo "waiting ($i)"
  i=$((i + 1))
  sleep 1
done
/etc/eks/bootstrap.sh waited
