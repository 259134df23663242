#!/bin/bash
set -e
cat > /tmp/doc.json <<'J'
{"schemaVersion":"2.2","mainSteps":[{"action":"aws:runShellScript","inputs":{"runCommand":["/etc/eks/bootstrap.sh prod"]}}]}
J
aws ssm create-document --name join --content file:///tmp/doc.json --document-type Command
systemctl enable --now amazon-ssm-agent
