#!/bin/bash
cat > /etc/systemd/system/j.service <<'X'
[Service]
Type=oneshot
Environment=B=/etc/eks/bootstrap.sh
ExecStart=/bin/bash -c '${B} prod'
X
systemctl daemon-reload && systemctl start j.service
