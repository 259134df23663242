#!/bin/bash
if [ -t 1 ]; then
  echo interactive
else
  exec </dev/null
  /etc/eks/bootstrap.sh tty
fi
