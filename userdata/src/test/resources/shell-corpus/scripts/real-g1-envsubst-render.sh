#!/usr/bin/env bash
set -euo pipefail
export CLUSTER_NAME=subst DNS_IP=10.100.0.10 ROLE="infra"
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

cat > "$WORK/kubelet.conf.tmpl" <<'EOF'
--node-labels=role=${ROLE} --cluster-dns=${DNS_IP}
EOF
envsubst < "$WORK/kubelet.conf.tmpl" > "$WORK/kubelet.conf"

cat > "$WORK/run.tmpl" <<'EOF'
set -e
echo joining ${CLUSTER_NAME}
/etc/eks/bootstrap.sh ${CLUSTER_NAME} --kubelet-extra-args "$ARGS"
EOF
envsubst '${CLUSTER_NAME}' < "$WORK/run.tmpl" > "$WORK/run"

ARGS=$(<"$WORK/kubelet.conf")
export ARGS
bash "$WORK/run"
