#!/bin/bash
if ! (exit 4); then
  /etc/eks/bootstrap.sh prod
fi
