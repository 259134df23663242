#!/bin/bash
mkdir -p /etc/systemd/system/kubelet.service.d /etc/systemd/system/containerd.service.d
cat > /etc/systemd/system/kubelet.service.d/20-limits.conf <<'EOF'
[Service]
LimitMEMLOCK=infinity
EOF
printf '[Service]\nEnvironment=HTTPS_PROXY=http://proxy.example.com:3128\n' > /etc/systemd/system/containerd.service.d/proxy.conf
systemctl daemon-reload
