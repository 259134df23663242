#!/bin/bash
set -euo pipefail
SETTINGS='{"cluster":"from json","bootstrap":{"path":"/etc/eks/bootstrap.sh","args":["--use-max-pods","false"]}}'
eval "$(jq -r '@sh "cluster=\(.cluster) path=\(.bootstrap.path)", "args=(\(.bootstrap.args|@sh))"' <<<"$SETTINGS")"
"$path" "$cluster" "${args[@]}"
