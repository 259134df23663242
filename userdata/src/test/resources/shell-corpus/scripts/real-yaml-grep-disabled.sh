#!/bin/bash
set -eu
mkdir -p /etc/acme
cat > /etc/acme/node.yaml <<'YAML'
cluster:
  name: yaml-cluster
  bootstrap: /etc/eks/bootstrap.sh
  enabled: false
YAML
enabled=$(grep 'enabled:' /etc/acme/node.yaml | awk '{print $2}')
if $enabled; then
  $(grep bootstrap: /etc/acme/node.yaml | cut -d: -f2-) yaml-cluster
fi
