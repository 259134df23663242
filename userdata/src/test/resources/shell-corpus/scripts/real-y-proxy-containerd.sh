#!/bin/bash
set -euo pipefail
PROXY="http://proxy.corp:3128"
VPC_CIDR=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/ | head -1 | tr -d /)
mkdir -p /etc/systemd/system/containerd.service.d
cat <<EOF > /etc/systemd/system/containerd.service.d/http-proxy.conf
[Service]
Environment="HTTP_PROXY=${PROXY}"
Environment="NO_PROXY=169.254.169.254,.internal,${VPC_CIDR:-10.0.0.0/8}"
EOF
for f in /etc/yum.conf /etc/dnf/dnf.conf; do
  if [ -f "$f" ] && ! grep -q '^proxy=' "$f"; then
    echo "proxy=${PROXY}" >> "$f"
  fi
done
systemctl daemon-reload
# NOTE: /etc/eks/bootstrap.sh used to be called here; nodeadm does it now
systemctl restart containerd || true
