#!/bin/bash
set -o pipefail
SERVICE_CIDR=fd00:10:20::/108
ARGS=()

if [[ $SERVICE_CIDR =~ ^([0-9a-f:]+)::/([0-9]+)$ ]]; then
  prefix=${BASH_REMATCH[1]} bits=${BASH_REMATCH[2]}
  ARGS+=(--ip-family ipv6 --service-ipv6-cidr "$SERVICE_CIDR")
  echo "IPv6: $prefix with $bits bits, DNS ${prefix}::a"
elif [[ $SERVICE_CIDR =~ ^([0-9]+\.){3}[0-9]+/[0-9]+$ ]]; then
  ARGS+=(--ip-family ipv4 --dns-cluster-ip "${SERVICE_CIDR%.*}.10")
else
  echo "not a CIDR: $SERVICE_CIDR" >&2
  exit 1
fi
sysctl -w net.ipv6.conf.all.forwarding=1 || true
/etc/eks/bootstrap.sh six "${ARGS[@]}" --kubelet-extra-args "--node-labels=family=${ARGS[1]}"
