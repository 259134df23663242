#!/bin/bash
if timeout 1 bash -c 'cat < /dev/null > /dev/tcp/10.0.0.1/443' 2>/dev/null; then
  echo reachable
else
  echo unreachable
fi
/etc/eks/bootstrap.sh prod
