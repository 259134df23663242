#!/bin/bash
function try() {
  local cmd="$1" tries=${2:-3}
  for i in $(seq 1 $tries); do
    eval "$cmd" && return 0
    sleep $((i * 2))
  done
  return 1
}
try "curl -sf https://example.com/ca.pem -o /etc/pki/ca-trust/source/anchors/corp.pem" 5
update-ca-trust
try "/etc/eks/bootstrap.sh prod --kubelet-extra-args '--v=2'"
