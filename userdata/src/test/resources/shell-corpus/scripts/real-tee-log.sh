#!/bin/bash
set -o pipefail
/etc/eks/bootstrap.sh prod 2>&1 | tee -a /var/log/eks-bootstrap.log
exit "${PIPESTATUS[0]}"
