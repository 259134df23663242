#!/bin/bash
if [[ -x /etc/eks/bootstrap.sh ]] && ! grep -q 'has been removed' /etc/eks/bootstrap.sh; then
  logger -t audit "AL2 image in use: /etc/eks/bootstrap.sh"
fi
md5sum /etc/eks/bootstrap.sh | tee -a /var/log/inventory
