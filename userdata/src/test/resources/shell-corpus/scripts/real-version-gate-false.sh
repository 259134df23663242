#!/bin/bash
K8S_VERSION=1.30
IFS=. read -r major minor <<< "$K8S_VERSION"
if (( major == 1 && minor < 24 )); then
  /etc/eks/bootstrap.sh prod --container-runtime dockerd
else
  echo "handled by nodeadm"
fi
