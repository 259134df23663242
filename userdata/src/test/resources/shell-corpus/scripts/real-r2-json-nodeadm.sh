#!/bin/bash
set -euo pipefail
cat > /run/node.json <<'JSON'
{"cluster":"jsonic","join":{"legacy":{"enabled":false,"script":"/etc/eks/bootstrap.sh"},"nodeadm":{"enabled":true}}}
JSON

enabled() { jq -e --arg k "$1" '.join[$k].enabled' /run/node.json >/dev/null; }

for kind in legacy nodeadm; do
  if ! enabled "$kind"; then
    echo "$kind is off"
    continue
  fi
  script=$(jq -r --arg k "$kind" '.join[$k].script // empty' /run/node.json)
  if [[ -n $script ]]; then
    "$script" "$(jq -r .cluster /run/node.json)"
  else
    echo "$kind has no script"
  fi
done
