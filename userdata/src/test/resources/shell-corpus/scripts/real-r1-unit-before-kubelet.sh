#!/bin/bash
set -e

mkdir -p /opt/eks-join
cat > /opt/eks-join/run.sh <<'EOF'
#!/bin/bash
source /etc/sysconfig/eks-join
echo "joining $EKS_CLUSTER"
exec /etc/eks/bootstrap.sh "$EKS_CLUSTER" $EKS_ARGS
EOF
chmod 700 /opt/eks-join/run.sh

mkdir -p /etc/sysconfig
cat > /etc/sysconfig/eks-join <<'EOF'
EKS_CLUSTER=unit-cluster
EKS_ARGS="--use-max-pods true"
EOF

cat > /etc/systemd/system/eks-join.service <<'EOF'
[Unit]
Description=Join the EKS cluster
After=network-online.target
Wants=network-online.target

[Service]
Type=oneshot
EnvironmentFile=-/etc/sysconfig/eks-join
ExecStart=/opt/eks-join/run.sh
RemainAfterExit=yes

[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable eks-join.service
systemctl start --no-block eks-join.service
