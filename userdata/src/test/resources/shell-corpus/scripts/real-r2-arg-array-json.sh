#!/bin/bash
set -euo pipefail
CONFIG=/etc/node-config.json
cat > "$CONFIG" <<'JSON'
{
  "cluster": "jsonic",
  "labels": { "team": "data", "tier": "worker" },
  "taints": [ { "key": "dedicated", "value": "data", "effect": "NoSchedule" } ],
  "maxPods": 58,
  "joinWith": "bootstrap"
}
JSON

cluster=$(jq -r .cluster "$CONFIG")
labels=$(jq -r '.labels | to_entries | map("\(.key)=\(.value)") | join(",")' "$CONFIG")
taints=$(jq -r '[.taints[] | "\(.key)=\(.value):\(.effect)"] | join(",")' "$CONFIG")
max_pods=$(jq '.maxPods // 29' "$CONFIG")

case $(jq -r '.joinWith' "$CONFIG") in
  bootstrap)
    /etc/eks/bootstrap.sh "$cluster" \
      --use-max-pods false \
      --kubelet-extra-args "--max-pods=$max_pods --node-labels=$labels --register-with-taints=$taints"
    ;;
  nodeadm) echo "nothing to do" ;;
  *) echo "unknown way to join" >&2; exit 1 ;;
esac
