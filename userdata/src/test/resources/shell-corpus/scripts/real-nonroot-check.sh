#!/bin/bash
if [ "$(whoami)" != "ec2-user" ]; then
  echo "must be ec2-user" >&2
  exit 1
fi
/etc/eks/bootstrap.sh user
