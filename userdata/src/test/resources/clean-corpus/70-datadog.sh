#!/bin/bash
set -euo pipefail
cat > /etc/yum.repos.d/datadog.repo <<'REPO'
[datadog]
name=Datadog, Inc.
baseurl=https://yum.datadoghq.com/stable/7/x86_64/
enabled=1
gpgcheck=1
repo_gpgcheck=1
gpgkey=https://keys.datadoghq.com/DATADOG_RPM_KEY_CURRENT.public
REPO
dnf makecache -y --disablerepo='*' --enablerepo=datadog
dnf install -y datadog-agent
DD_API_KEY="$(aws secretsmanager get-secret-value --secret-id datadog/api-key --query SecretString --output text)"
sed -e "s/^api_key:.*/api_key: $DD_API_KEY/" -e 's/^# site:.*/site: datadoghq.eu/' \
  /etc/datadog-agent/datadog.yaml.example > /etc/datadog-agent/datadog.yaml
chown dd-agent:dd-agent /etc/datadog-agent/datadog.yaml
chmod 640 /etc/datadog-agent/datadog.yaml
usermod -a -G systemd-journal dd-agent
systemctl restart datadog-agent
