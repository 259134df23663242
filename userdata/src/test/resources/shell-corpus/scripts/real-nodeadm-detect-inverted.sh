#!/bin/bash
# Works on both generations of the EKS optimised AMI
set -o errexit
set -o pipefail
set -o nounset

readonly LOG=/var/log/bootstrap-node.log
touch "$LOG"
exec 1> >(tee -a "$LOG") 2>&1

function has() { command -v "$1" >/dev/null 2>&1; }

function tune_kernel() {
  cat >/etc/sysctl.d/99-k8s.conf <<-'CONF'
	vm.max_map_count=262144
	fs.inotify.max_user_watches=524288
	fs.inotify.max_user_instances=8192
	net.core.somaxconn=32768
	CONF
  sysctl --system >/dev/null
}

function labels() {
  local token lifecycle
  token=$(curl -sS -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 300" || true)
  lifecycle=$(curl -sS -H "X-aws-ec2-metadata-token: ${token}" http://169.254.169.254/latest/meta-data/instance-life-cycle || echo on-demand)
  echo "lifecycle=${lifecycle}"
}

tune_kernel

if ! has nodeadm; then
  echo "no nodeadm here, AL2"
  /etc/eks/bootstrap.sh shared-services \
    --kubelet-extra-args "--node-labels=$(labels)" \
    --use-max-pods false
else
  echo "nodeadm found; nothing to do"
fi
