#!/bin/bash
{
  set -x
  date
  yum -y -q update || true
  if [[ $(uname -r) == *amzn* ]]; then true; fi
  /etc/eks/bootstrap.sh grouped
  rc=$?
  set +x
} > >(tee /var/log/user-data.log) 2> >(tee /var/log/user-data.err >&2)
echo "$rc" > /run/user-data.status
