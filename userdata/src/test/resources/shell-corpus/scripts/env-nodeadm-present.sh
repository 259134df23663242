#!/bin/bash
if command -v nodeadm >/dev/null 2>&1; then
  echo AL2023
else
  /etc/eks/bootstrap.sh prod
fi
