#!/bin/bash
set -ex
# raise log limits
jq '. + {"log-opts":{"max-size":"50m","max-file":"3"}}' /etc/docker/daemon.json > /tmp/daemon.json 2>/dev/null || echo '{}' > /tmp/daemon.json
mkdir -p /etc/docker
mv -f /tmp/daemon.json /etc/docker/daemon.json
systemctl restart docker || true
/etc/eks/bootstrap.sh legacy --docker-config-json "$(cat /etc/docker/daemon.json)"
