#!/bin/bash
n=0
until curl -sf -o /dev/null https://example.com; do
  n=$((n + 1))
  if [ $n -gt 5 ]; then echo "no network"; exit 1; fi
  sleep 2
done
/etc/eks/bootstrap.sh prod
