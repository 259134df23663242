#!/bin/bash
set -euo pipefail
declare -A VALUES=( [CLUSTER]=prod [LABELS]='team=a,env=b' )
cat > /root/join.sh <<'EOF'
/etc/eks/bootstrap.sh @@CLUSTER@@ --dns-cluster-ip @@DNS@@ --kubelet-extra-args '--node-labels=@@LABELS@@'
EOF
for key in "${!VALUES[@]}"; do
  sed -i "s|@@${key}@@|${VALUES[$key]}|g" /root/join.sh
done
if grep -q '@@' /root/join.sh; then
  echo "unfilled placeholder" >&2
  exit 1
fi
bash /root/join.sh
