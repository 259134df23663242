#!/bin/bash
cat > /tmp/cfg.json <<'EOF'
{"cluster": "x", "enabled": false}
EOF
jq -e '.enabled' /tmp/cfg.json > /dev/null || exit 0
/etc/eks/bootstrap.sh x
