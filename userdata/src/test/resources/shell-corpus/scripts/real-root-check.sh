#!/bin/bash
if [[ $EUID -ne 0 ]]; then
  echo "must be root"
  exit 1
fi
[ "$(id -un)" = root ] || exit 1
/etc/eks/bootstrap.sh root
