#!/bin/bash
cd /tmp
REGION=$(curl -s http://169.254.169.254/latest/dynamic/instance-identity/document | jq -r .region)
yum install -y "https://s3.${REGION}.amazonaws.com/amazon-ssm-${REGION}/latest/linux_amd64/amazon-ssm-agent.rpm"
systemctl enable --now amazon-ssm-agent
systemctl status amazon-ssm-agent
