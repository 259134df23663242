#!/bin/bash
set -eu
KUBE=1.29.4
ver_ge() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }
if ver_ge "$KUBE" 1.33; then
  echo "no AL2 there"
elif ver_ge "$KUBE" 1.24; then
  /etc/eks/bootstrap.sh prod --container-runtime containerd
else
  echo old
fi
