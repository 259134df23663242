#!/bin/bash
echo \
# /etc/eks/bootstrap.sh prod
/etc/eks/bootstrap.sh prod
