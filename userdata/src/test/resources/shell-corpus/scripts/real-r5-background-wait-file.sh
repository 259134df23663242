#!/bin/bash
mkdir -p /run/stage
(
  for _ in {1..60}; do
    [ -e /run/stage/ready ] && break
    sleep 1
  done
  /etc/eks/bootstrap.sh background
) > /var/log/background.log 2>&1 &
yum -y install jq
touch /run/stage/ready
