#!/bin/bash
set -eu

install -m 0600 /dev/null /etc/node.env
cat >>/etc/node.env <<EOF
CLUSTER_NAME='env-cluster'
NODE_ROLE="worker"
EXTRA_LABELS=role=\${NODE_ROLE},source=env
BOOTSTRAP=/etc/eks/bootstrap.sh
EOF

set -o allexport
source /etc/node.env
set +o allexport

: "${CLUSTER_NAME:?cluster is not set}"
: "${BOOTSTRAP:=/opt/none}"
: "${KUBELET_ARGS:=--node-labels=${EXTRA_LABELS}}"

if [ ! -x "$BOOTSTRAP" ] && [ ! -r "$BOOTSTRAP" ]; then
  echo "no $BOOTSTRAP" >&2
  exit 1
fi
env | grep -E '^(CLUSTER|NODE|EXTRA)' | sort
"$BOOTSTRAP" "$CLUSTER_NAME" --kubelet-extra-args "$KUBELET_ARGS"
