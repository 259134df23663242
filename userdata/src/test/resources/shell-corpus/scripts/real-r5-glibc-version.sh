#!/bin/bash
. /etc/os-release
newer() { [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | tail -n1)" = "$1" ]; }
if newer "$VERSION_ID" 2; then
  echo "newer than AL2"
elif newer 2018.03 "$VERSION_ID"; then
  /etc/eks/bootstrap.sh sorted
fi
