#!/bin/bash
if mkdir /var/lock/join 2>/dev/null; then
  trap 'rmdir /var/lock/join' EXIT
  /etc/eks/bootstrap.sh lockdir
else
  echo locked
fi
