#!/bin/bash
set -x
export DD_API_KEY=$(aws secretsmanager get-secret-value --secret-id dd/api --query SecretString --output text --region us-east-1)
export DD_SITE="datadoghq.com"
bash -c "$(curl -L https://s3.amazonaws.com/dd-agent/scripts/install_script_agent7.sh)" || true
cat > /etc/datadog-agent.yaml <<EOF2
api_key: $DD_API_KEY
hostname: $(hostname -f)
tags:
  - cluster:prod
  - role:worker
EOF2
systemctl restart datadog-agent || true
