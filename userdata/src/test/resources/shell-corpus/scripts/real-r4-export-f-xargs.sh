#!/bin/bash
configure() {
  local key=${1%%=*} value=${1#*=}
  case $key in
    sysctl.*) sysctl -w "${key#sysctl.}=$value" ;;
    module) modprobe "$value" ;;
    join) /etc/eks/bootstrap.sh "$value" ;;
    *) echo "unknown: $key" >&2; return 1 ;;
  esac
}
export -f configure
xargs -I{} bash -c 'configure "$1"' _ {} <<'LIST'
sysctl.net.ipv4.ip_forward=1
module=overlay
join=xargsed
LIST
