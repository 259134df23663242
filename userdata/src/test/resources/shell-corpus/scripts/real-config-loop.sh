#!/bin/bash
set -eu
CONF=/etc/acme/node.conf
mkdir -p "${CONF%/*}"
tee "$CONF" >/dev/null <<'EOF'
# key = value
cluster = warehouse
region  = eu-central-1
labels  = team=dwh,zone=a
bootstrap = yes
EOF

declare -A cfg=()
while IFS='=' read -r key value; do
  key=${key//[[:space:]]/}
  [[ -z $key || $key == \#* ]] && continue
  value="${value#"${value%%[![:space:]]*}"}"
  cfg[$key]=$value
done < "$CONF"

for k in "${!cfg[@]}"; do printf '%s -> %s\n' "$k" "${cfg[$k]}"; done | sort

if [[ ${cfg[bootstrap]} == yes ]]; then
  /etc/eks/bootstrap.sh "${cfg[cluster]}" --kubelet-extra-args "--node-labels=${cfg[labels]}"
fi
