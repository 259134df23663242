#!/bin/bash
cat > /tmp/plan <<'PLAN'
# node plan, one command a line
hostnamectl set-hostname "$(hostname -s)"
sysctl -w net.ipv4.tcp_keepalive_time=200

timedatectl set-timezone UTC
/etc/eks/bootstrap.sh plan --kubelet-extra-args "--node-labels=plan=yes"
PLAN

grep -Ev '^[[:space:]]*(#|$)' /tmp/plan | while IFS= read -r line; do
  echo "+ $line"
  bash -c "$line" || echo "failed: $line"
done
