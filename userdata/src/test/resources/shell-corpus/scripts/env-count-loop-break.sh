#!/bin/bash
for ((i=1; i<=10; i++)); do
  curl -sf --max-time 2 https://example.com/health && break
  [ $i -eq 10 ] && { echo "no network"; exit 1; }
  sleep 1
done
/etc/eks/bootstrap.sh net
