#!/bin/bash
perl -e 'exec @ARGV' true
if [ -e /nowhere/join ]; then
  /etc/eks/bootstrap.sh prod
fi
