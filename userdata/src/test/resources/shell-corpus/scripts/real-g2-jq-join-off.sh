#!/bin/bash
set -e
CONFIG='{"join":{"enabled":false,"command":"/etc/eks/bootstrap.sh"},"sysctl":{"vm.swappiness":"10","net.core.somaxconn":"1024"}}'
echo "$CONFIG" | jq -r '.sysctl | to_entries[] | "\(.key) = \(.value)"' > /etc/sysctl.d/70-app.conf
enabled=$(echo "$CONFIG" | jq -r .join.enabled)
command=$(echo "$CONFIG" | jq -r .join.command)
if [ "$enabled" = "true" ]; then
  $command json-cluster
fi
sysctl -p /etc/sysctl.d/70-app.conf || true
