#!/bin/bash
set -e
K8S_VERSION="1.33"
MAJOR=${K8S_VERSION%.*}
MINOR=${K8S_VERSION##*.}
if (( MAJOR == 1 && MINOR >= 33 )); then
  echo "AL2 is not published for $K8S_VERSION any more; node is configured by nodeadm"
  exit 0
fi
/etc/eks/bootstrap.sh vercmp --use-max-pods false
