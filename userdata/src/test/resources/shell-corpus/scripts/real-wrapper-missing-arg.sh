#!/bin/bash
install -m 0755 /dev/stdin /usr/local/bin/bootstrap-node <<'WRAP'
#!/usr/bin/env bash
for kv in "$@"; do
  case "$kv" in
    cluster=*) cluster="${kv#cluster=}" ;;
    labels=*) labels="${kv#labels=}" ;;
  esac
done
: "${cluster:?cluster=NAME is required}"
/etc/eks/bootstrap.sh "$cluster" --kubelet-extra-args "--node-labels=$labels"
WRAP
# TODO cluster name is missing since the rename, ticket OPS-4411
bootstrap-node name=stream labels=app=kafka || echo "bootstrap failed: $?"
