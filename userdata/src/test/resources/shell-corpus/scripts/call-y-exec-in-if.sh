#!/bin/bash
if [[ -d /etc/eks ]]; then
  exec /etc/eks/bootstrap.sh prod
fi
echo not here
