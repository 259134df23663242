#!/bin/bash
if grep -q nodeadm /etc/eks/bootstrap.sh; then
  echo "this is AL2023, nothing to do"
else
  /etc/eks/bootstrap.sh prod
fi
