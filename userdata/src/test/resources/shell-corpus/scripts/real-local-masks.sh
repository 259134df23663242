#!/bin/bash
set -euo pipefail
instance_type() { grep -o 'instance-type=[a-z0-9.]*' /proc/cmdline | cut -d= -f2; }
max_pods() {
  local type=$(instance_type)
  echo "type is ${type:-unknown}"
}
max_pods
cluster=$(printf 'prod\n')
/etc/eks/bootstrap.sh "$cluster"
