#!/bin/bash
cat > /opt/aws/cw.json <<'J'
{"logs":{"logs_collected":{"files":{"collect_list":[{"file_path":"/etc/eks/bootstrap.sh","log_group_name":"x"}]}}}}
J
/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c file:/opt/aws/cw.json || true
