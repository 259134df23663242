#!/bin/bash
FOUND=""
while read -r dir; do
  if [ -f "$dir/bootstrap.sh" ]; then
    FOUND=$dir
    break
  fi
done < <(printf '%s\n' /mnt/a /etc/eks /opt/eks)
if [ -n "$FOUND" ]; then
  "$FOUND/bootstrap.sh" found
else
  echo "nothing found"
fi
