#!/bin/bash
set -e
source /etc/os-release
major=${VERSION_ID%%.*}

if [ "$ID" != amzn ]; then
  echo "not Amazon Linux" >&2
  exit 1
fi
if (( major == 2 )); then
  yum install -y amazon-efs-utils
elif (( major >= 2022 )); then
  dnf install -y amazon-efs-utils
fi

[ "$major" -lt 2022 ] || { echo "done for $PRETTY_NAME"; exit 0; }
/etc/eks/bootstrap.sh numeric --kubelet-extra-args "--node-labels=os=al$major"
