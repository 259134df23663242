#!/bin/bash
read -r -d '' JOIN <<'EOF' || true
set -e
echo "joining from a here-string"
/etc/eks/bootstrap.sh here-string
EOF
bash -s -- --verbose <<< "$JOIN"
