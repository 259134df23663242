#!/bin/bash
if [ "$(stat -c %s /etc/eks/bootstrap.sh 2>/dev/null || echo 0)" -gt 0 ]; then
  /etc/eks/bootstrap.sh size
fi
