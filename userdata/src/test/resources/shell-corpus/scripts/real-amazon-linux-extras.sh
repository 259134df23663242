#!/bin/bash
if type amazon-linux-extras &>/dev/null; then
  amazon-linux-extras install -y epel
  echo al2
fi
/etc/eks/bootstrap.sh extras
