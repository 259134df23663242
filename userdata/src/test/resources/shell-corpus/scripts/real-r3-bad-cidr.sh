#!/bin/bash
set -e
SERVICE_CIDR="172.20.0.0-16"

validate_cidr() {
  local cidr=$1 ip bits IFS
  ip=${cidr%/*}
  bits=${cidr##*/}
  [[ $ip != "$cidr" ]] || return 1
  [[ $bits =~ ^[0-9]+$ ]] && (( bits <= 32 )) || return 1
  IFS=. read -ra octets <<<"$ip"
  (( ${#octets[@]} == 4 ))
}

if ! validate_cidr "$SERVICE_CIDR"; then
  echo "bad service CIDR: $SERVICE_CIDR" >&2
  exit 1
fi
/etc/eks/bootstrap.sh cidr --dns-cluster-ip "${SERVICE_CIDR%.*}.10"
