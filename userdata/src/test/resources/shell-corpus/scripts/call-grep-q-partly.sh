#!/bin/bash
printf 'host=%s\nmode=legacy\n' "$(hostname)" > /etc/node.mode
if grep -q '^mode=legacy$' /etc/node.mode; then
  /etc/eks/bootstrap.sh prod
fi
