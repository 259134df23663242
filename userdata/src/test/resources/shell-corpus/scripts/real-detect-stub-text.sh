#!/bin/bash
if grep -q 'has been removed from AL2023' /etc/eks/bootstrap.sh; then
  echo stub
else
  /etc/eks/bootstrap.sh d3
fi
