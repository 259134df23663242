#!/bin/bash
set -euo pipefail
TAGS='[{"Key":"team","Value":"core"},{"Key":"aws:autoscaling:groupName","Value":"x"},{"Key":"env","Value":"prod eu"}]'
labels=()
while IFS=$'\t' read -r k v; do
  [[ $k == aws:* ]] && continue
  v=${v// /_}
  labels+=("$k=$v")
done < <(jq -r '.[] | [.Key, .Value] | @tsv' <<<"$TAGS")
joined=$(IFS=,; echo "${labels[*]}")
[[ $joined == team=core,env=prod_eu ]] || { echo "unexpected: $joined"; exit 1; }
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=$joined"
