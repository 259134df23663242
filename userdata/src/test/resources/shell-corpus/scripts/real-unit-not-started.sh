#!/bin/bash
cat > /etc/systemd/system/old-join.service <<'EOF'
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh old
EOF
systemctl daemon-reload
rm -f /etc/systemd/system/old-join.service
systemctl daemon-reload
