#!/bin/bash
set -o nounset
set -o pipefail

cat > /etc/node.conf <<'EOF'
# node configuration, rendered by Terraform
cluster.name = prod-eu
cluster.join = /etc/eks/bootstrap.sh
kubelet.max_pods=110

kubelet.labels = "role=worker,env=prod"
EOF

declare -A CONF=()
while IFS='=' read -r key value || [[ -n $key ]]; do
  key="${key//[[:space:]]/}"
  [[ -z $key || $key == \#* ]] && continue
  value="${value#"${value%%[![:space:]]*}"}"
  value="${value%"${value##*[![:space:]]}"}"
  value="${value%\"}"; value="${value#\"}"
  CONF[$key]=$value
done < /etc/node.conf

for k in cluster.name cluster.join kubelet.max_pods; do
  if [[ -z ${CONF[$k]+set} ]]; then
    echo "missing key $k" >&2
    exit 1
  fi
done

args=("${CONF[cluster.name]}")
args+=(--kubelet-extra-args "--max-pods=${CONF[kubelet.max_pods]} --node-labels=${CONF[kubelet.labels]}")
"${CONF[cluster.join]}" "${args[@]}"
