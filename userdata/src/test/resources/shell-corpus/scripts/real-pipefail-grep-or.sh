#!/bin/bash
set -eo pipefail
cat > /tmp/labels <<'EOF'
team=a
env=prod
EOF
zone=$(grep '^zone=' /tmp/labels | cut -d= -f2 || true)
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=zone=${zone:-none}"
