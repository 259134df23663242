#!/bin/bash
cat > /tmp/settings.toml <<'TOML'
[settings.host-containers.admin]
enabled = true
[settings.kubernetes]
cluster-name = "prod"
TOML
