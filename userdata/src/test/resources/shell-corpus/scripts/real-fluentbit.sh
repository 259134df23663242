#!/bin/bash
cat > /etc/yum.repos.d/td-agent-bit.repo <<EOF
[td-agent-bit]
name = TD Agent Bit
baseurl = https://packages.fluentbit.io/amazonlinux/2/\$basearch/
gpgcheck=1
enabled=1
EOF
yum install -y td-agent-bit
sed -i -e "s/@REGION@/us-east-1/g" -e '/^#/d' /etc/td-agent-bit/td-agent-bit.conf 2>/dev/null
systemctl enable --now td-agent-bit
eval "$(printf '%s %s' /etc/eks/bootstrap.sh fluent)"
