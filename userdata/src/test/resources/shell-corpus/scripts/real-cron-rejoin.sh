#!/bin/bash
cat > /etc/cron.d/rejoin <<'EOF'
SHELL=/bin/bash
@reboot root /usr/bin/logger rebooted
EOF
chmod 644 /etc/cron.d/rejoin
