#!/bin/bash
mkdir -p /etc/systemd/journald.conf.d
cat > /etc/systemd/journald.conf.d/10-limits.conf <<EOT
[Journal]
Storage=persistent
SystemMaxUse=2G
MaxRetentionSec=1week
RateLimitIntervalSec=30s
RateLimitBurst=20000
EOT
systemctl restart systemd-journald
journalctl --vacuum-time=7d
