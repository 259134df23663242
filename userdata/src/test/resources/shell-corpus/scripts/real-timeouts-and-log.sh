#!/bin/bash
set -o pipefail
timeout --preserve-status 600 bash -x /etc/eks/bootstrap.sh prod --use-max-pods true 2>&1 | tee -a /var/log/bootstrap-trace.log
RC=${PIPESTATUS[0]}
/opt/aws/bin/cfn-signal -e "$RC" --stack s --resource r
