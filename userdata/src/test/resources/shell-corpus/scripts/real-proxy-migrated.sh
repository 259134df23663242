#!/bin/bash
mkdir -p /etc/systemd/system/containerd.service.d /etc/systemd/system/nodeadm-run.service.d
for unit in containerd nodeadm-run kubelet; do
  mkdir -p "/etc/systemd/system/$unit.service.d"
  cat > "/etc/systemd/system/$unit.service.d/proxy.conf" <<EOF
[Service]
Environment=HTTPS_PROXY=http://proxy.corp.example:3128
Environment=NO_PROXY=169.254.169.254,.eks.amazonaws.com
EOF
done
systemctl daemon-reload
