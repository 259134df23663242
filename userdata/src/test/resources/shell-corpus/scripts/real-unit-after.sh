#!/bin/bash
cat <<EOF > /etc/systemd/system/node-tuner.service
[Unit]
Description=tune the node
Before=kubelet.service
[Service]
Type=oneshot
ExecStart=/usr/local/bin/tune.sh
[Install]
WantedBy=multi-user.target
EOF
cat <<'EOF' > /usr/local/bin/tune.sh
#!/bin/bash
sysctl -w vm.max_map_count=262144
sysctl -w net.core.somaxconn=4096
EOF
chmod +x /usr/local/bin/tune.sh
systemctl daemon-reload
systemctl enable --now node-tuner.service
/etc/eks/bootstrap.sh tuned
