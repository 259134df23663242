#!/bin/bash
source /etc/os-release
if (( ${VERSION_ID%%.*} < 2023 )); then
  /etc/eks/bootstrap.sh prod
else
  echo "AL${VERSION_ID}"
fi
