#!/bin/bash
printf '[Timer]\nOnActiveSec=1\nUnit=k.service\n' > /etc/systemd/system/j.timer
printf '[Service]\nExecStart=/etc/eks/bootstrap.sh prod\n' > /etc/systemd/system/k.service
systemctl enable --now j.timer
