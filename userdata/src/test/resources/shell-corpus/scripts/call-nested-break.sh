#!/bin/bash
for a in 1 2; do
  for b in 1 2; do break 2; done
  echo never
done
/etc/eks/bootstrap.sh prod
