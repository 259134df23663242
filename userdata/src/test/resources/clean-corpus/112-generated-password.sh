#!/bin/bash
umask 077
PASSWORD="$(openssl rand -base64 24)"
printf '%s' "$PASSWORD" > /etc/agent/password 2>/dev/null || { mkdir -p /etc/agent && printf '%s' "$PASSWORD" > /etc/agent/password; }
aws secretsmanager put-secret-value --secret-id "nodes/$(hostname)" --secret-string "$PASSWORD"
cat > /etc/agent/config.ini <<INI
[auth]
password_file = /etc/agent/password
token_ttl = 3600
secret_name = nodes/agent
INI
