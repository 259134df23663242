#!/bin/bash
# datadog agent then join
DD_API_KEY=xxxx DD_SITE="datadoghq.eu" bash -c "$(curl -L https://s3.amazonaws.com/dd-agent/scripts/install_script.sh)"
curl -sSL https://get.example.com/agent.sh | sudo bash -s -- --quiet
cat <<EOF >> /etc/security/limits.d/99.conf
* soft nofile 65536
EOF
/etc/eks/bootstrap.sh dd-cluster
