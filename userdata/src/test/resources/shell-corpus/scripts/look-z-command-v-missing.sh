#!/bin/bash
if command -v bootstrap.sh >/dev/null 2>&1; then
  /etc/eks/bootstrap.sh prod
fi
