#!/bin/bash
. /etc/os-release
if [ "$VERSION_ID" = 2 ]; then
  /etc/eks/bootstrap.sh prod
fi
