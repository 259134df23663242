#!/bin/bash
if ! rpm -q amazon-ssm-agent >/dev/null 2>&1; then
  yum install -y https://s3.amazonaws.com/ec2-downloads-windows/SSMAgent/latest/linux_amd64/amazon-ssm-agent.rpm
fi
systemctl is-active amazon-ssm-agent || systemctl start amazon-ssm-agent
/etc/eks/bootstrap.sh ssm
