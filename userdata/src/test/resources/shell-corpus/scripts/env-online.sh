#!/bin/bash
if curl -sf http://169.254.169.254/latest/meta-data/instance-id >/dev/null; then
  /etc/eks/bootstrap.sh prod
fi
