#!/bin/bash
# The node joins through a unit, so that it is ordered after our disk setup.
cat > /etc/systemd/system/disk-prepare.service <<'EOF'
[Unit]
Description=Prepare data disks
Before=eks-join.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/local/bin/disk-prepare
EOF

cat > /etc/systemd/system/eks-join.service <<'EOF'
[Unit]
Description=Join EKS
After=network-online.target disk-prepare.service
Requires=disk-prepare.service

[Service]
Type=oneshot
EnvironmentFile=-/etc/sysconfig/eks-join
ExecStart=/etc/eks/bootstrap.sh $CLUSTER --kubelet-extra-args ${KUBELET_ARGS}
RemainAfterExit=yes

[Install]
WantedBy=multi-user.target
EOF

cat > /usr/local/bin/disk-prepare <<'EOF'
#!/bin/bash
mkdir -p /data
if blkid /dev/nvme1n1; then
  mkfs.ext4 -F /dev/nvme1n1
  mount /dev/nvme1n1 /data
fi
exit 0
EOF
chmod +x /usr/local/bin/disk-prepare

mkdir -p /etc/sysconfig
cat > /etc/sysconfig/eks-join <<EOF
CLUSTER=warehouse
KUBELET_ARGS=--node-labels=disk=data
EOF

systemctl daemon-reload
systemctl enable disk-prepare.service eks-join.service
systemctl start disk-prepare.service
systemctl start --no-block eks-join.service
