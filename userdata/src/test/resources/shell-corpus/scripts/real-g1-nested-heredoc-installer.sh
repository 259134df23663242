#!/bin/bash
cat > /tmp/install.sh <<'OUTER'
#!/bin/bash
set -e
cat > /etc/systemd/system/node-labeler.service <<'INNER'
[Unit]
Description=labels the node
After=kubelet.service
[Service]
Type=simple
ExecStart=/usr/local/bin/node-labeler
Restart=always
[Install]
WantedBy=multi-user.target
INNER
cat > /usr/local/bin/node-labeler <<'INNER'
#!/bin/bash
while true; do
  kubectl --kubeconfig /var/lib/kubelet/kubeconfig label node "$(hostname)" labelled=yes --overwrite && exit 0
  sleep 10
done
INNER
chmod +x /usr/local/bin/node-labeler
systemctl daemon-reload
systemctl enable node-labeler
OUTER
bash /tmp/install.sh
rm -f /tmp/install.sh

cat <<'EOF' | bash
set -e
echo "joining in a piped shell"
/etc/eks/bootstrap.sh nested --kubelet-extra-args '--node-labels=nested=true'
EOF
