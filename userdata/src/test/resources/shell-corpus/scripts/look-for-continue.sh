#!/bin/bash
for i in 1 2; do
  continue
  /etc/eks/bootstrap.sh prod
done
