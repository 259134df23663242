#!/bin/bash
cat > /etc/systemd/system/join.service <<'EOF'
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh prod
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable join.service
systemctl disable join.service
