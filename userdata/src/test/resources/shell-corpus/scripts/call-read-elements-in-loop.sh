#!/bin/bash
n=0
while read -r "lines[$n]"; do
  n=$((n + 1))
done <<'LINES'
/bin/true
/etc/eks/bootstrap.sh
LINES
"${lines[1]}" prod
