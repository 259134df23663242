#!/bin/bash
cat > /etc/systemd/system/eks-join.service <<'UNIT'
[Unit]
Description=Join the EKS cluster
After=network-online.target
Wants=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
EnvironmentFile=-/etc/sysconfig/eks
ExecStart=/etc/eks/bootstrap.sh prod --container-runtime containerd
Restart=on-failure

[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable --now eks-join.service
