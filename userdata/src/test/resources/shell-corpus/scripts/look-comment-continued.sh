#!/bin/bash
# the old call was \
echo /etc/eks/bootstrap.sh prod
