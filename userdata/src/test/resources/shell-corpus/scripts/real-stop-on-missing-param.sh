#!/bin/bash
set -euo pipefail
CLUSTER_NAME=$(aws ssm get-parameter --name /eks/cluster --query Parameter.Value --output text)
if [[ -z "${CLUSTER_NAME}" || "${CLUSTER_NAME}" == "None" ]]; then
  echo "no cluster name"
  exit 1
fi
/etc/eks/bootstrap.sh "${CLUSTER_NAME}"
