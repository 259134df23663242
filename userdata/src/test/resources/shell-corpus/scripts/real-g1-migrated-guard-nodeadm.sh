#!/bin/bash
# MIGRATED 2025-03: AL2023 nodes no longer need this. The call is kept only
# for the two legacy node groups until they are drained.
set -e

if command -v nodeadm >/dev/null 2>&1; then
    echo "nodeadm present: nothing to bootstrap here"
else
    echo "legacy image"
    B64_CLUSTER_CA=QUJDREVGCg==
    API_SERVER_URL=https://legacy.eks.local
    K8S_CLUSTER_DNS_IP=172.20.0.10
    /etc/eks/bootstrap.sh reporting --kubelet-extra-args '--max-pods=58' --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL --dns-cluster-ip $K8S_CLUSTER_DNS_IP --use-max-pods false
fi

# agents
yum install -y amazon-cloudwatch-agent || dnf install -y amazon-cloudwatch-agent
mkdir -p /opt/aws/amazon-cloudwatch-agent/etc
cat > /opt/aws/amazon-cloudwatch-agent/etc/config.json <<'JSON'
{
  "agent": { "metrics_collection_interval": 60 },
  "logs": { "logs_collected": { "files": { "collect_list": [
    { "file_path": "/var/log/messages", "log_group_name": "/eks/nodes/messages" },
    { "file_path": "/var/log/cloud-init-output.log", "log_group_name": "/eks/nodes/cloud-init" }
  ] } } }
}
JSON
systemctl enable --now amazon-cloudwatch-agent
