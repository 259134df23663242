#!/bin/bash
if systemctl list-unit-files | grep -q nodeadm-run; then
  echo nodeadm
else
  /etc/eks/bootstrap.sh units
fi
