#!/bin/bash
VER=$(awk -F= '/^VERSION_ID/{gsub(/"/,"",$2); print $2}' /etc/os-release)
if [ "$VER" = "2" ]; then
  /etc/eks/bootstrap.sh prod
elif [ "$VER" = "2023" ]; then
  echo nothing to do
fi
