#!/bin/bash
set -ex
cat <<'EOT' > /usr/local/bin/join-cluster
#!/bin/bash
/etc/eks/bootstrap.sh prod
EOT
chmod +x /usr/local/bin/join-cluster
if [ "$(stat -c %a /usr/local/bin/join-cluster)" != 755 ]; then chmod 755 /usr/local/bin/join-cluster; fi
printf '#!/bin/sh\nexit 0\n' > /usr/local/bin/join-cluster
cat <<'EOT' > /etc/systemd/system/join.service
[Service]
Type=oneshot
ExecStart=/usr/local/bin/join-cluster
EOT
systemctl daemon-reload
systemctl start join
