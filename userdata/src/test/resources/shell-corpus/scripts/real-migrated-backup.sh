#!/bin/bash
if [ -f /etc/eks/bootstrap.sh ]; then
  cp -p /etc/eks/bootstrap.sh /root/bootstrap.sh.orig 2>/dev/null || true
  chmod 000 /etc/eks/bootstrap.sh
fi
