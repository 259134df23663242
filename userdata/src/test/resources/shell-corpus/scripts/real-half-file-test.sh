#!/bin/bash
if [ -f /etc/eks/bootstrap.sh ]; then
  /etc/eks/bootstrap.sh prod
fi
