#!/bin/bash
set -euo pipefail

WORK=/opt/join
mkdir -p "$WORK"
cat > "$WORK/template.sh" <<'EOF'
#!/usr/bin/env bash
set -e
CLUSTER="@@CLUSTER@@"
REGION="@@REGION@@"
SUBNET="@@SUBNET@@"
/etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=region=$REGION,subnet=$SUBNET"
EOF

sed -e 's/@@CLUSTER@@/alpha/g' -e "s/@@REGION@@/us-east-2/g" "$WORK/template.sh" > "$WORK/join.sh"

if left=$(grep -o '@@[A-Z]*@@' "$WORK/join.sh"); then
  echo "unfilled placeholders:" $left >&2
  exit 1
fi
chmod +x "$WORK/join.sh"
"$WORK/join.sh"
