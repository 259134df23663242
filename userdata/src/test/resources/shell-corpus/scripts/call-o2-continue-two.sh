#!/bin/bash
for a in 1 2; do
  for b in 1 2; do continue 2; done
  exit
done
/etc/eks/bootstrap.sh prod
