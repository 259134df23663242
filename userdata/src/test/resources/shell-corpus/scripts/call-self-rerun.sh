#!/bin/bash
if [ "$1" = stage2 ]; then
  /etc/eks/bootstrap.sh two
else
  exec "$0" stage2
fi
