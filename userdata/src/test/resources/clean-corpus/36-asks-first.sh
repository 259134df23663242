#!/bin/bash
set -u
if command -v docker > /dev/null 2>&1; then
  docker image prune -f
  systemctl restart docker
fi
if command -v crictl > /dev/null; then crictl rmi --prune; fi
if [ -f /etc/docker/daemon.json ]; then
  sed -i 's/10m/20m/' /etc/docker/daemon.json
fi
if systemctl is-active --quiet crond; then systemctl restart crond; fi
if [ -d /etc/sysconfig/network-scripts ]; then ls /etc/sysconfig/network-scripts; fi
if [ -e /sys/class/net/eth0 ]; then ethtool -K eth0 gro on; fi
