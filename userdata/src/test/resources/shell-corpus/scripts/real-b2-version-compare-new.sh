#!/bin/bash
set -eu
KUBE=1.33.1
ver_ge() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }
if ver_ge "$KUBE" 1.33; then
  echo "no AL2 there"
else
  /etc/eks/bootstrap.sh prod
fi
