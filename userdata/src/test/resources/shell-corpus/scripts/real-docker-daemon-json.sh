#!/bin/bash
set -o xtrace
if [ -f /etc/docker/daemon.json ]; then
  jq '.["log-opts"] = {"max-size": "50m", "max-file": "5"} | .["live-restore"] = true' /etc/docker/daemon.json > /tmp/daemon.json
  mv -f /tmp/daemon.json /etc/docker/daemon.json
  systemctl restart docker
fi
DOCKER_CONFIG_JSON=$(jq -n --arg bip "192.168.0.1/24" '{bridge: "none", bip: $bip, "log-driver": "json-file"}' | tr -d '\n')
/etc/eks/bootstrap.sh games --docker-config-json "$DOCKER_CONFIG_JSON" --enable-docker-bridge true
