#!/bin/bash
CLUSTER=js
cat > /tmp/cfg.json <<EOF
{"cluster": "$CLUSTER", "args": {"--use-max-pods": false, "--dns-cluster-ip": "10.0.0.10"}, "enabled": $( [ -d /etc/eks ] && echo true || echo false )}
EOF
jq -e '.enabled' /tmp/cfg.json > /dev/null || exit 0
ARGS=$(jq -r '.args | to_entries[] | "\(.key) \(.value)"' /tmp/cfg.json | tr '\n' ' ')
/etc/eks/bootstrap.sh $(jq -r .cluster /tmp/cfg.json) $ARGS
