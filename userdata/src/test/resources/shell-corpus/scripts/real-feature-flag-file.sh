#!/bin/bash
set -eo pipefail
mkdir -p /etc/acme
echo "USE_NODEADM=true" > /etc/acme/flags
source /etc/acme/flags
if [ "${USE_NODEADM:-false}" == "true" ]; then
  cat > /etc/eks/node.yaml <<EOF
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: flags
EOF
  echo "written node.yaml"
else
  /etc/eks/bootstrap.sh flags
fi
