#!/bin/bash
if grep -q "Amazon Linux release 2 " /etc/system-release; then
  B=/etc/eks/bootstrap.sh
  $B legacy --use-max-pods false
elif grep -q "Amazon Linux release 2023" /etc/system-release; then
  dnf install -y jq
fi
