#!/bin/bash
set -e
cat > /etc/systemd/system/node-init.service <<'EOF'
[Unit]
Description=Node init
[Service]
Type=oneshot
ExecStartPre=-/bin/mkdir -p /var/lib/node-init
ExecStart=/bin/sh -c 'date > /var/lib/node-init/started'
ExecStart=/etc/eks/bootstrap.sh listed --kubelet-extra-args "--v=2 --node-labels=by=unit"
ExecStartPost=-/bin/touch /var/lib/node-init/done
EOF
systemctl daemon-reload
systemctl start node-init
