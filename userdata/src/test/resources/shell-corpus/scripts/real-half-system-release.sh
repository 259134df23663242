#!/bin/bash
if grep -q "Amazon Linux release 2 " /etc/system-release; then
  /etc/eks/bootstrap.sh prod
fi
