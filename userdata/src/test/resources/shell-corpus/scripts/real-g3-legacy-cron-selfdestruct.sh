#!/bin/bash
# retries the join each minute until it works, then takes itself away (AL2 only, needs cron)
cat > /usr/local/bin/try-join <<'EOF'
#!/bin/bash
if systemctl is-active --quiet kubelet; then rm -f /etc/cron.d/try-join; exit 0; fi
/etc/eks/bootstrap.sh cron-cluster
EOF
chmod +x /usr/local/bin/try-join
cat > /etc/cron.d/try-join <<'EOF'
SHELL=/bin/bash
PATH=/sbin:/bin:/usr/sbin:/usr/bin
* * * * * root /usr/local/bin/try-join
EOF
systemctl restart crond || true
