#!/bin/bash
source /etc/os-release
case "$VERSION_ID" in
  2) /etc/eks/bootstrap.sh prod ;;
  2023) echo "nodeadm does it" ;;
esac
