#!/usr/bin/env bash
# Agents every node has. Kubernetes logs are shipped by a DaemonSet.
set -o errexit -o nounset -o pipefail

exec > >(tee -a /var/log/user-data.log | logger -t user-data) 2>&1

dnf install -y --setopt=install_weak_deps=False amazon-ssm-agent amazon-cloudwatch-agent
install -d -m 0755 /opt/aws/amazon-cloudwatch-agent/etc
cat > /opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json <<'JSON'
{
  "agent": {"metrics_collection_interval": 60, "run_as_user": "root"},
  "metrics": {
    "namespace": "EKS/Nodes",
    "append_dimensions": {"InstanceId": "${aws:InstanceId}"},
    "metrics_collected": {
      "mem": {"measurement": ["mem_used_percent"]},
      "disk": {"measurement": ["used_percent"], "resources": ["/", "/var/lib/containerd"]}
    }
  },
  "logs": {"logs_collected": {"files": {"collect_list": [
    {"file_path": "/var/log/user-data.log", "log_group_name": "/eks/user-data", "log_stream_name": "{instance_id}"}
  ]}}}
}
JSON
/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s \
  -c file:/opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json
systemctl enable --now amazon-ssm-agent
