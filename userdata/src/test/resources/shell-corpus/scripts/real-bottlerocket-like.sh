#!/bin/bash
cat > /tmp/settings.toml <<'TOML'
[settings.kubernetes]
cluster-name = "br"
api-server = "https://x"
[settings.bootstrap-containers.bear]
source = "123.dkr.ecr.us-east-1.amazonaws.com/etc/eks/bootstrap.sh:v1"
mode = "once"
TOML
aws s3 cp /tmp/settings.toml s3://bucket/settings.toml
