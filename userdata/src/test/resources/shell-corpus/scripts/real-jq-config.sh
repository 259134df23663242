#!/bin/bash
cat > /tmp/cfg.json <<'J'
{"cluster":"prod","bootstrap":"/etc/eks/bootstrap.sh","enabled":true}
J
if [ "$(jq -r .enabled /tmp/cfg.json)" = true ]; then
  "$(jq -r .bootstrap /tmp/cfg.json)" "$(jq -r .cluster /tmp/cfg.json)"
fi
