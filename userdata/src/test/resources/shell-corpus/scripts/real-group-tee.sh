#!/bin/bash
{
  echo "begin $(date)"
  id -u
  /etc/eks/bootstrap.sh grp
  echo "end $?"
} 2>&1 | while IFS= read -r l; do printf '%s %s\n' "$(date +%T)" "$l"; done | tee /var/log/g.log
