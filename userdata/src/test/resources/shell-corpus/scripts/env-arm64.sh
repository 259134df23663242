#!/bin/bash
if [ "$(uname -m)" = aarch64 ]; then
  /etc/eks/bootstrap.sh prod
fi
