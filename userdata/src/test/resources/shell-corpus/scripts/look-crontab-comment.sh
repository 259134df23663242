#!/bin/bash
cat > /etc/cron.d/eks <<'EOF'
#@reboot root /etc/eks/bootstrap.sh prod
0 3 * * * root /usr/bin/true
EOF
