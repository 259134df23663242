#!/bin/bash
set -eu
install -d -m 0755 /usr/local/libexec
cat > /usr/local/libexec/eks-join.sh <<'EOF'
#!/bin/bash
set -o pipefail
source /etc/default/eks-join
for attempt in 1 2 3; do
  if /etc/eks/bootstrap.sh "$CLUSTER_NAME" --kubelet-extra-args "$KUBELET_EXTRA_ARGS" 2>&1 | logger -t eks-join; then
    exit 0
  fi
  logger -t eks-join "attempt $attempt failed"
  sleep 10
done
exit 1
EOF
chmod +x /usr/local/libexec/eks-join.sh

cat > /etc/default/eks-join <<'EOF'
CLUSTER_NAME=platform
KUBELET_EXTRA_ARGS="--node-labels=role=worker"
EOF

cat > /etc/systemd/system/eks-join.service <<'EOF'
[Unit]
Description=Join the EKS cluster
After=network-online.target docker.service
Wants=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/local/libexec/eks-join.sh

[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable eks-join.service
systemctl start eks-join.service
