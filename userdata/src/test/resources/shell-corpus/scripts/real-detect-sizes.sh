#!/bin/bash
LINES=$(wc -l < /etc/eks/bootstrap.sh)
if [ "$LINES" -gt 0 ]; then
  bash /etc/eks/bootstrap.sh d18
fi
