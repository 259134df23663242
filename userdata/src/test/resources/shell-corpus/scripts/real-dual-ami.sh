#!/bin/bash
set -euo pipefail
. /etc/os-release
CLUSTER="shared"
case "${VERSION_ID}" in
  2)
    /etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args '--node-labels=os=al2'
    ;;
  2023*)
    echo "nodeadm joins ${CLUSTER}"
    ;;
  *)
    echo "unsupported ${PRETTY_NAME}" >&2
    exit 1
    ;;
esac
