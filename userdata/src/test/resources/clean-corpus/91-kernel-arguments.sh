#!/bin/bash
set -euo pipefail
WANTED="isolcpus=2-15 nohz_full=2-15 rcu_nocbs=2-15 default_hugepagesz=1G hugepagesz=1G hugepages=8"
if ! grep -q 'isolcpus=2-15' /proc/cmdline; then
  grubby --update-kernel=ALL --args="$WANTED"
  # The per-instance scripts do not run again; nodeadm does on every boot.
  systemctl reboot
  exit 0
fi
