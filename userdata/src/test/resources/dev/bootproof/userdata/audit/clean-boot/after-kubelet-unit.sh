#!/bin/bash
set -euo pipefail
cat > /usr/local/bin/after-kubelet <<'EOF'
#!/bin/bash
until curl -sf http://localhost:10248/healthz; do sleep 5; done
cfn-signal --stack prod --resource Nodes --region eu-west-1
EOF
chmod 0755 /usr/local/bin/after-kubelet
cat > /etc/systemd/system/after-kubelet.service <<'EOF'
[Unit]
After=nodeadm-run.service
[Service]
Type=oneshot
ExecStart=/usr/local/bin/after-kubelet
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
systemctl enable after-kubelet.service
systemctl start --no-block after-kubelet.service
