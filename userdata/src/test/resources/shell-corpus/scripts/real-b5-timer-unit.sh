#!/bin/bash
cat > /etc/systemd/system/j.service <<'U'
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh prod
U
cat > /etc/systemd/system/j.timer <<'U'
[Timer]
OnBootSec=1
[Install]
WantedBy=timers.target
U
systemctl daemon-reload && systemctl enable --now j.timer
