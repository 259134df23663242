#!/bin/bash
cat > /etc/systemd/system/join.service <<'EOF'
[Unit]
Description=join
ConditionPathExists=/etc/eks/bootstrap.sh
[Service]
Type=oneshot
# ExecStart=/etc/eks/bootstrap.sh old
ExecStart=/usr/bin/echo "the node is joined by nodeadm, not by /etc/eks/bootstrap.sh"
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable --now join.service
