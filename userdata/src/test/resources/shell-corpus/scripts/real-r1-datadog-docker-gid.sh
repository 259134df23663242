#!/bin/bash
DD_KEY_PARAM=/observability/dd/api-key
DD_SITE="datadoghq.eu"

export AWS_DEFAULT_REGION=eu-west-1
DD_API_KEY=$(aws ssm get-parameter --name "$DD_KEY_PARAM" --with-decryption --query Parameter.Value --output text 2>/dev/null)

if [ -z "$DD_API_KEY" ]; then
  echo "no api key; skipping the agent" | tee -a /var/log/dd-install.log
else
  mkdir -p /etc/datadog-agent
  cat > /etc/datadog-agent/datadog.yaml <<EOF
api_key: PLACEHOLDER
site: $DD_SITE
tags:
  - team:core
  - service:eks-node
process_config:
  enabled: "true"
EOF
  sed -i "s|PLACEHOLDER|${DD_API_KEY}|" /etc/datadog-agent/datadog.yaml
  chmod 640 /etc/datadog-agent/datadog.yaml
  yum -y install datadog-agent && systemctl enable --now datadog-agent
  usermod -a -G docker dd-agent 2>/dev/null
fi
unset DD_API_KEY

B64_CLUSTER_CA=$(aws eks describe-cluster --name core --query cluster.certificateAuthority.data --output text)
API=$(aws eks describe-cluster --name core --query cluster.endpoint --output text)
/etc/eks/bootstrap.sh core --b64-cluster-ca "$B64_CLUSTER_CA" --apiserver-endpoint "$API" --dns-cluster-ip 172.20.0.10
