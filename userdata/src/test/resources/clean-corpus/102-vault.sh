#!/bin/bash
set -euo pipefail
export VAULT_ADDR=https://vault.corp.example:8200
dnf install -y dnf-plugins-core
dnf config-manager --add-repo https://rpm.releases.hashicorp.com/AmazonLinux/hashicorp.repo
dnf install -y vault
VAULT_TOKEN=$(vault login -method=aws -token-only role=eks-node)
export VAULT_TOKEN
PASSWORD=$(vault kv get -field=password secret/registry)
install -d -m 0700 /var/lib/kubelet
umask 077
jq -n --arg auth "$(printf 'robot:%s' "$PASSWORD" | base64 -w0)" '{auths: {"registry.corp.example": {auth: $auth}}}' > /var/lib/kubelet/config.json
