#!/bin/bash
cat > /etc/systemd/system/oldjoin.service <<'E'
[Unit]
ConditionPathExists=/etc/not-there-really
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh cond
E
systemctl daemon-reload
systemctl start oldjoin
