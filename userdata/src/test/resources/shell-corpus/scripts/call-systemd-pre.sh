#!/bin/bash
printf '[Service]\nExecStartPre=-/etc/eks/bootstrap.sh prod\nExecStart=/bin/true\n' > /etc/systemd/system/agent.service
systemctl restart agent
