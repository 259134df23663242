#!/bin/bash
set -euo pipefail
NAME=$(grep '^cluster=' /opt/node/cluster.conf | cut -d= -f2)
echo "cluster is ${NAME:-unset}"
/etc/eks/bootstrap.sh "$NAME"
