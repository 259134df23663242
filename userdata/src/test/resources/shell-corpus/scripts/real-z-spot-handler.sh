#!/bin/bash
set -euo pipefail
cat > /usr/local/bin/spot-handler.sh <<'EOF'
#!/bin/bash
# formerly run after /etc/eks/bootstrap.sh
while true; do
  TOKEN=$(curl -sX PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
  code=$(curl -s -o /dev/null -w '%{http_code}' -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/spot/instance-action)
  if [ "$code" = 200 ]; then
    kubectl drain "$(hostname)" --ignore-daemonsets --delete-emptydir-data
    break
  fi
  sleep 5
done
EOF
chmod 755 /usr/local/bin/spot-handler.sh
cat > /etc/systemd/system/spot-handler.service <<'EOF'
[Unit]
After=kubelet.service
[Service]
ExecStart=/usr/local/bin/spot-handler.sh
Restart=always
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable spot-handler.service
