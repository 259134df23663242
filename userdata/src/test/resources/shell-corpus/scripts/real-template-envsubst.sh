#!/bin/bash
set -e
export CLUSTER_NAME=prod NODE_LABELS=a=b,c=d
cat > /tmp/join.tmpl <<'EOF'
#!/bin/bash
# rendered for ${CLUSTER_NAME}
exec /etc/eks/bootstrap.sh ${CLUSTER_NAME} --kubelet-extra-args "--node-labels=${NODE_LABELS}"
EOF
envsubst '${CLUSTER_NAME} ${NODE_LABELS}' < /tmp/join.tmpl > /usr/local/bin/join
chmod 0700 /usr/local/bin/join
join
