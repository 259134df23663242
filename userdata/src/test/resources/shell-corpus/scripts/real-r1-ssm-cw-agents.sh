#!/bin/bash
set -o pipefail
REGION=$(curl -s http://169.254.169.254/latest/dynamic/instance-identity/document | jq -r .region)

if command -v dnf >/dev/null 2>&1; then PM=dnf; else PM=yum; fi
$PM install -y amazon-cloudwatch-agent amazon-ssm-agent

mkdir -p /opt/aws/amazon-cloudwatch-agent/etc
cat > /opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json <<'CONFIG'
{
  "agent": { "metrics_collection_interval": 60, "run_as_user": "root" },
  "logs": {
    "logs_collected": {
      "files": {
        "collect_list": [
          { "file_path": "/var/log/cloud-init-output.log", "log_group_name": "/eks/nodes/cloud-init", "log_stream_name": "{instance_id}" },
          { "file_path": "/var/log/eks/bootstrap.sh.log", "log_group_name": "/etc/eks/bootstrap.sh", "log_stream_name": "{instance_id}" }
        ]
      }
    }
  }
}
CONFIG
/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c file:/opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json || echo "agent not started in ${REGION}"
systemctl enable --now amazon-ssm-agent
