#!/bin/bash
set -e
cat > /etc/chrony.d/20-corp.sources <<'EOF'
server time.example.com iburst prefer
EOF
chronyc reload sources
