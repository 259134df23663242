#!/bin/bash
cat > /etc/systemd/system/report.service <<'X'
[Unit]
Description=Replaces /etc/eks/bootstrap.sh
[Service]
Type=oneshot
ExecStart=/bin/true
X
systemctl enable --now report.service
