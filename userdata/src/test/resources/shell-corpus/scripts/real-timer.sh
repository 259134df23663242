#!/bin/bash
cat > /etc/systemd/system/rejoin.service <<'E'
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh timer
E
cat > /etc/systemd/system/rejoin.timer <<'E'
[Timer]
OnBootSec=2min
[Install]
WantedBy=timers.target
E
systemctl daemon-reload && systemctl enable --now rejoin.timer
