#!/bin/bash
# join the cluster \
/etc/eks/bootstrap.sh prod
