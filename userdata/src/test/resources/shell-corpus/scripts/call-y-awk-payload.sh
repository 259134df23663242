#!/bin/bash
cat > /tmp/join.sh <<'EOF'
echo header
__PAYLOAD_BELOW__
L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2QK
EOF
line=$(awk '/^__PAYLOAD_BELOW__/ {print NR + 1; exit 0; }' /tmp/join.sh)
tail -n+$line /tmp/join.sh | base64 -d | sh
