#!/bin/bash
. /etc/os-release
case "$ID" in
  bottlerocket|ubuntu) exit 0 ;;
  amzn) [[ $VERSION_ID == 2023* ]] && exit 0 ;;
  *) exit 1 ;;
esac
/etc/eks/bootstrap.sh d16
