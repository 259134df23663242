#!/bin/bash
if [ ! -e /var/lib/joined ]; then
  touch /var/lib/joined
  /etc/eks/bootstrap.sh prod
fi
