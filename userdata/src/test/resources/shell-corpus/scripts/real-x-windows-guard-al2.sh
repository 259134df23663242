#!/bin/bash
set -e
. /etc/os-release
if [[ "${ID}" != "amzn" ]]; then
  echo "unsupported: ${ID}" >&2
  exit 1
fi
case "${VERSION_ID}" in
  2) JOIN="/etc/eks/bootstrap.sh" ;;
  2023*) JOIN="" ;;
  *) exit 1 ;;
esac
if [[ -n "${JOIN}" ]]; then
  "${JOIN}" prod --kubelet-extra-args "--node-labels=os=al2"
else
  echo "nodeadm does it"
fi
