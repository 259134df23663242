#!/bin/bash
if [ -d /etc/eks ]; then
  join() { /etc/eks/bootstrap.sh "$@"; }
else
  join() { :; }
fi
join prod
