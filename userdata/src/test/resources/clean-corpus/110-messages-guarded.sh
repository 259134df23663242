#!/bin/bash
for log in /var/log/messages /var/log/secure /var/log/cron; do
  if [ -f "$log" ]; then
    chmod 0600 "$log"
  fi
done
journalctl -u cloud-init --no-pager > /var/log/cloud-init-journal.log
