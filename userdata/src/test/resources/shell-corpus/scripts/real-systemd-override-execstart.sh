#!/bin/bash
mkdir -p /etc/systemd/system/join.service.d
cat > /etc/systemd/system/join.service <<'E'
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh base
E
cat > /etc/systemd/system/join.service.d/override.conf <<'E'
[Service]
ExecStart=
ExecStart=/bin/echo overridden
E
systemctl daemon-reload
systemctl start join
