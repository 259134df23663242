#!/bin/bash
mkdir -p /etc/systemd/system/j.service.d
printf '[Service]\nType=oneshot\nExecStart=/bin/true\n' > /etc/systemd/system/j.service
printf '[Service]\nExecStartPre=/etc/eks/bootstrap.sh prod\n' > /etc/systemd/system/j.service.d/10.conf
systemctl daemon-reload
systemctl start j
