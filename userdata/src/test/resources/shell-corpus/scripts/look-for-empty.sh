#!/bin/bash
for step in; do
  /etc/eks/bootstrap.sh prod
done
