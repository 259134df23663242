#!/bin/bash
set -x
{ set +x; } 2>/dev/null
SECRET=$(aws secretsmanager get-secret-value --secret-id registry --query SecretString --output text 2>/dev/null)
set -x
NAME=$(aws ssm get-parameter --name /eks/cluster-name --query Parameter.Value --output text) || NAME=fallback
mkdir -p /root/.docker
{ set +x; } 2>/dev/null
printf '{"auths":{"registry.example.com":{"auth":"%s"}}}' "$(printf 'user:%s' "$SECRET" | base64 -w0)" > /var/lib/kubelet-config.json
set -x
if [ -z "$NAME" ] || [ "$NAME" = None ]; then
  echo "no cluster" >&2
  exit 1
fi
/etc/eks/bootstrap.sh "$NAME"
