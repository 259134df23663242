#!/bin/bash
while read -r line; do
  $line
done <<'X'
echo preparing
/etc/eks/bootstrap.sh prod
X
