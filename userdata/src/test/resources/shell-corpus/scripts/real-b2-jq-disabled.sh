#!/bin/bash
set -euo pipefail
cat > /tmp/node.json <<'J'
{"cluster":"prod","legacy":{"enabled":false,"script":"/etc/eks/bootstrap.sh"}}
J
if jq -e '.legacy.enabled' /tmp/node.json >/dev/null; then
  "$(jq -r .legacy.script /tmp/node.json)" "$(jq -r .cluster /tmp/node.json)"
fi
