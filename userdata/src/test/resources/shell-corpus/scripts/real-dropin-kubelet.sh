#!/bin/bash
mkdir -p /etc/systemd/system/kubelet.service.d
cat > /etc/systemd/system/kubelet.service <<'EOF'
[Unit]
Description=kubelet
[Service]
ExecStart=/usr/bin/kubelet
EOF
cat > /etc/systemd/system/kubelet.service.d/20-join.conf <<'EOF'
[Service]
Environment="CLUSTER=prod" "ARGS=--use-max-pods false"
ExecStartPre=-/etc/eks/bootstrap.sh ${CLUSTER} $ARGS
EOF
systemctl daemon-reload
systemctl restart kubelet
