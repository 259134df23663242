#!/bin/bash
if systemctl list-unit-files docker.service 2>/dev/null | grep -q docker; then
  RUNTIME=dockerd
elif [ -S /run/containerd/containerd.sock ] || command -v containerd >/dev/null; then
  RUNTIME=containerd
else
  RUNTIME=
fi
args=(runtime)
[ -n "$RUNTIME" ] && args+=(--container-runtime "$RUNTIME")
test "$RUNTIME" != dockerd || args+=(--docker-config-json '{"live-restore":true}')
/etc/eks/bootstrap.sh "${args[@]}"
