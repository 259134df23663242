#!/usr/bin/env bash
set -euo pipefail

install -d /etc/systemd/system/kubelet.service.d /usr/local/libexec
cat > /usr/local/libexec/kubelet-pre <<'PRE'
#!/bin/bash
if pgrep -f /etc/eks/bootstrap.sh >/dev/null; then
  echo "bootstrap still running" >&2
  exit 1
fi
mkdir -p /sys/fs/cgroup/cpuset/system.slice 2>/dev/null
exit 0
PRE
chmod 755 /usr/local/libexec/kubelet-pre

cat > /etc/systemd/system/kubelet.service.d/50-pre.conf <<'CONF'
[Service]
ExecStartPre=/usr/local/libexec/kubelet-pre
Environment="GOMAXPROCS=4"
CONF
systemctl daemon-reload
if systemctl is-active --quiet kubelet; then systemctl restart kubelet; fi
