#!/bin/bash
set -Eeuo pipefail

STACK=${STACK:-eks-nodes}
signal() { /opt/aws/bin/cfn-signal --success "$1" --stack "$STACK" --resource ASG --region us-east-1 --reason "${2:-}" || true; }
failed() {
  local rc=$? line=$1
  trap - ERR
  signal false "line $line rc $rc"
  exit "$rc"
}
trap 'failed $LINENO' ERR

tmp=$(mktemp)
printf '%s\n' net.ipv4.tcp_tw_reuse=1 net.core.netdev_max_backlog=16384 > "$tmp"
install -m 644 -o root -g root "$tmp" /etc/sysctl.d/70-net.conf
rm "$tmp"
sysctl --system > /dev/null
[[ -d /etc/eks ]]
/etc/eks/bootstrap.sh trapped
signal true
