#!/bin/bash
set -o xtrace
STACK=eks-ng-1
REGION=us-west-2

function exit_trap {
  rc=$?
  /opt/aws/bin/cfn-signal --exit-code $rc --stack $STACK --resource NodeGroup --region $REGION || true
  exit $rc
}
trap exit_trap EXIT

yum install -y amazon-cloudwatch-agent jq
mkdir -p /opt/aws/amazon-cloudwatch-agent/etc
cat > /opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json <<EOF
{
  "logs": {"logs_collected": {"files": {"collect_list": [
    {"file_path": "/var/log/messages", "log_group_name": "eks-nodes"}
  ]}}}
}
EOF
set -e
/etc/eks/bootstrap.sh legacy-cluster --kubelet-extra-args "--node-labels=alpha.eksctl.io/cluster-name=legacy-cluster"
