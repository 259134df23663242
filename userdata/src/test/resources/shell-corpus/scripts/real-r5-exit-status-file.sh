#!/bin/bash
STATUS=/run/join.status
( /etc/eks/bootstrap.sh status-file; echo $? > "$STATUS" ) > /var/log/join.log 2>&1
if read -r rc < "$STATUS" && ((rc == 0)); then
  logger joined
else
  logger "join failed: ${rc:-?}"
fi
