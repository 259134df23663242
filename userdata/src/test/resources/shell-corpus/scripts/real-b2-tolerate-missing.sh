#!/bin/bash
if grep -q -- '--container-runtime' /etc/eks/bootstrap.sh 2>/dev/null; then
  /etc/eks/bootstrap.sh prod --container-runtime containerd
else
  /etc/eks/bootstrap.sh prod
fi
