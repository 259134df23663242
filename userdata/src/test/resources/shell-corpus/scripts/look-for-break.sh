#!/bin/bash
for i in 1 2; do
  break
  /etc/eks/bootstrap.sh prod
done
