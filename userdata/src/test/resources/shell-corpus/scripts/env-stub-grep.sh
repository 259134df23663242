#!/bin/bash
if ! grep -q 'removed from AL2023' /etc/eks/bootstrap.sh; then
  /etc/eks/bootstrap.sh prod
fi
