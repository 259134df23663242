#!/bin/bash
cat > /etc/systemd/system/pre.service <<'E'
[Service]
Type=oneshot
ExecStartPre=/bin/sh -c '/etc/eks/bootstrap.sh pre'
ExecStart=/bin/true
E
systemctl enable --now pre.service
