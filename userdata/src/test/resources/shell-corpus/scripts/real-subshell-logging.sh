#!/bin/bash
{
  echo "starting $(date)"
  set -x
  /etc/eks/bootstrap.sh prod \
    --kubelet-extra-args "--node-labels=a=b"   `# labels` \
    --use-max-pods false                       `# no limit`
  set +x
} 2>&1 | tee -a /var/log/join.log
