#!/bin/bash
cat > /usr/local/bin/first-join <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh prod && rm -f /etc/cron.d/first-join
EOF
chmod +x /usr/local/bin/first-join
printf '%s\n' 'SHELL=/bin/bash' 'PATH=/usr/local/bin:/usr/bin:/bin' '* * * * * root first-join >>/var/log/first-join.log 2>&1' > /etc/cron.d/first-join
echo "installed"
/usr/local/bin/first-join
