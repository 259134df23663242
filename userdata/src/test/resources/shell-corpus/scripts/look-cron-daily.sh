#!/bin/bash
cat > /etc/cron.daily/join <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh prod
EOF
chmod +x /etc/cron.daily/join
