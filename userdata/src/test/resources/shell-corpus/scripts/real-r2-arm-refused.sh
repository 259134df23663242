#!/bin/bash
set -e
require_arch() {
  local have
  have=$(uname -m)
  for want in "$@"; do
    [ "$have" = "$want" ] && return 0
  done
  echo "this group is for $*, not for $have" >&2
  return 1
}

require_arch x86_64 amd64
modprobe kvm_intel || true
echo 'options kvm_intel nested=1' > /etc/modprobe.d/kvm.conf
/etc/eks/bootstrap.sh kata --kubelet-extra-args '--node-labels=runtime=kata'
