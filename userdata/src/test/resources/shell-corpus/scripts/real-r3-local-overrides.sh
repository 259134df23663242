#!/bin/bash
set -e
JOIN_CMD="/etc/eks/bootstrap.sh"
CLUSTER="over"

for f in /etc/default/node /etc/sysconfig/node-overrides /opt/node/overrides.sh; do
  if [ -f "$f" ]; then
    . "$f"
  fi
done

[ -n "$SKIP_JOIN" ] && exit 0

# nodeadm images take the new way
if [ -e /usr/bin/nodeadm ]; then
  JOIN_CMD="nodeadm-join"
  nodeadm-join() { echo "nodeadm will join $1"; }
fi
$JOIN_CMD $CLUSTER
