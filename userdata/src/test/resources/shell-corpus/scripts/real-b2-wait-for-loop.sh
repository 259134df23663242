#!/bin/bash
for i in $(seq 1 30); do
  if [[ -x /etc/eks/bootstrap.sh ]]; then
    break
  fi
  echo "waiting ($i)"
  sleep 1
done
if (( i >= 30 )); then echo "never came"; exit 1; fi
/etc/eks/bootstrap.sh prod
