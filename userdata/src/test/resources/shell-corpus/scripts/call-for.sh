#!/bin/bash
for step in one two; do
  echo $step
  /etc/eks/bootstrap.sh prod
done
