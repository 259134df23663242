#!/bin/bash
echo 'CLUSTER=prod' > /etc/sysconfig/eks
cat > /etc/systemd/system/eks-join.service <<'EOF'
[Unit]
After=network-online.target
[Service]
Type=oneshot
EnvironmentFile=/etc/sysconfig/eks
ExecStart=/bin/bash -c '/etc/eks/bootstrap.sh ${CLUSTER}'
RemainAfterExit=yes
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable --now eks-join.service
