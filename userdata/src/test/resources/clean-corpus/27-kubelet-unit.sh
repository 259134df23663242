#!/bin/bash
set -e
mkdir -p /etc/systemd/system/kubelet.service.d
cat > /etc/systemd/system/kubelet.service.d/80-memory.conf <<'EOF'
[Service]
OOMScoreAdjust=-999
LimitNOFILE=1048576
EOF
systemctl daemon-reload
