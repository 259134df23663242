#!/bin/bash
set -euo pipefail
cat > /etc/node.json <<'JSON'
{
  "cluster": "json-cluster",
  "bootstrap": {
    "script": "/etc/eks/bootstrap.sh",
    "args": ["--container-runtime", "containerd", "--use-max-pods", "false"]
  },
  "labels": {"env": "stage", "tier": "be"}
}
JSON
cluster=$(jq -r .cluster /etc/node.json)
script=$(jq -r '.bootstrap.script' /etc/node.json)
mapfile -t args < <(jq -r '.bootstrap.args[]' /etc/node.json)
labels=$(jq -r '.labels | to_entries | map("\(.key)=\(.value)") | join(",")' /etc/node.json)
"$script" "$cluster" "${args[@]}" --kubelet-extra-args "--node-labels=$labels"
