#!/bin/bash
if bash <<E; then
exit 3
E
  echo fine
else
  /etc/eks/bootstrap.sh prod
fi
