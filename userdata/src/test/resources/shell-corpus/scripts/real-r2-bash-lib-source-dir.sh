#!/bin/bash
set -e
D=/etc/node-init.d
mkdir -p $D

cat > $D/00-vars.sh <<'EOF'
CLUSTER_NAME=fragments
LABELS=()
EOF
cat > $D/10-zone.sh <<'EOF'
zone=$(curl -s http://169.254.169.254/latest/meta-data/placement/availability-zone || true)
[ -n "$zone" ] && LABELS+=("zone=$zone") || LABELS+=("zone=none")
EOF
cat > $D/50-hugepages.sh.disabled <<'EOF'
exit 1
EOF
cat > $D/90-join.sh <<'EOF'
/etc/eks/bootstrap.sh "$CLUSTER_NAME" --kubelet-extra-args "--node-labels=$(IFS=,; echo "${LABELS[*]}")"
EOF

for f in "$D"/*.sh; do
  [ -r "$f" ] || continue
  echo "sourcing ${f##*/}"
  . "$f"
done
unset f
