#!/bin/bash
set -e
dd if=/dev/zero of=/swapfile bs=1M count=1 2>/dev/null
chmod 600 /swapfile
mkswap /swapfile && swapon /swapfile
/etc/eks/bootstrap.sh prod
