#!/bin/bash
set -e
cat > /usr/local/bin/spot-watch <<'EOF'
#!/bin/bash
TOKEN() { curl -s -X PUT -H "X-aws-ec2-metadata-token-ttl-seconds: 300" http://169.254.169.254/latest/api/token; }
for ((i = 0; i < 2; i++)); do
  code=$(curl -s -o /dev/null -w '%{http_code}' -H "X-aws-ec2-metadata-token: $(TOKEN)" http://169.254.169.254/latest/meta-data/spot/instance-action)
  if [[ $code == 200 ]]; then
    kubectl --kubeconfig /var/lib/kubelet/kubeconfig drain "$(hostname)" --ignore-daemonsets --delete-emptydir-data
    break
  fi
  sleep 1
done
EOF
chmod +x /usr/local/bin/spot-watch

cat > /etc/systemd/system/spot-watch.service <<'EOF'
[Unit]
Description=Spot interruption watcher
After=kubelet.service
[Service]
ExecStart=/usr/local/bin/spot-watch
Restart=always
RestartSec=5
[Install]
WantedBy=multi-user.target
EOF

/etc/eks/bootstrap.sh spot --kubelet-extra-args '--node-labels=lifecycle=Ec2Spot --register-with-taints=spot=true:PreferNoSchedule'
systemctl daemon-reload
systemctl enable --now spot-watch.service
