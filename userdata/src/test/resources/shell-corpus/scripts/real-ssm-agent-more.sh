#!/bin/bash
cd /tmp
REGION=$(curl -s http://169.254.169.254/latest/meta-data/placement/region)
yum install -y https://s3.${REGION}.amazonaws.com/amazon-ssm-${REGION}/latest/linux_amd64/amazon-ssm-agent.rpm
systemctl enable amazon-ssm-agent
systemctl restart amazon-ssm-agent
/etc/eks/bootstrap.sh ssm-cluster
