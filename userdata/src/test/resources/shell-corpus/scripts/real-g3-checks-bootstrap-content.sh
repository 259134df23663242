#!/bin/bash
# AL2023's stub tells that it is one: look before calling
set -u
B=/etc/eks/bootstrap.sh
if [ ! -r $B ]; then
  echo "none"; exit 0
fi
if grep -qi 'nodeadm' "$B"; then
  echo "stub: node is configured by nodeadm"
  exit 0
fi
lines=$(wc -l < "$B")
echo "bootstrap has $lines lines"
bash "$B" content-check
