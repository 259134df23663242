#!/bin/bash
for i in $(seq 1 30); do
  curl -sf -o /dev/null https://example.com && break
  sleep 2
done
/etc/eks/bootstrap.sh prod
