#!/bin/bash
if nodeadm --version >/dev/null 2>&1; then :; else
  /etc/eks/bootstrap.sh d13
fi
