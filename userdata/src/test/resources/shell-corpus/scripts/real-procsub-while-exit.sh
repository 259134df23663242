#!/bin/bash
while read -r nic; do
  if [ "$nic" = eth1 ]; then
    echo "multi-homed, leave"
    exit 0
  fi
done < <(printf '%s\n' eth0 eth1 lo)
/etc/eks/bootstrap.sh prod
