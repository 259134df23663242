#!/bin/bash
mkdir -p /etc/systemd/system/j.service.d
printf '[Service]\nType=oneshot\nExecStart=/etc/eks/bootstrap.sh c\n' > /etc/systemd/system/j.service
printf '[Service]\nExecStart=\nExecStart=/bin/true\n' > /etc/systemd/system/j.service.d/o.conf
systemctl daemon-reload; systemctl start j
