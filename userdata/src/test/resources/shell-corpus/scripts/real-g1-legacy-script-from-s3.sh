#!/bin/bash
set -ex
BUCKET=acme-bootstrap-artifacts
aws s3 cp s3://$BUCKET/eks/common.sh /opt/common.sh --region us-east-1
aws s3 cp s3://$BUCKET/eks/agents.tar.gz /tmp/agents.tar.gz --region us-east-1 || true

chmod +x /opt/common.sh
# common.sh installs qualys, falcon and the inventory agent
/opt/common.sh --env prod --role eks-node

# and at last the cluster
/etc/eks/bootstrap.sh prod-apps \
   --b64-cluster-ca LS0tLS1CRUdJTg== \
   --apiserver-endpoint https://9F.yl4.us-east-1.eks.amazonaws.com
