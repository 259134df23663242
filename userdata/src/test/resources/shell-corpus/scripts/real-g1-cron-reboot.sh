#!/bin/bash
# AL2 spot pool: rejoin after each stop/start (hibernation changes the IP)
cat > /usr/local/bin/rejoin.sh <<'EOF'
#!/bin/bash
sleep 20
/etc/eks/bootstrap.sh hibernating --kubelet-extra-args "--node-labels=hibernate=yes" >> /var/log/rejoin.log 2>&1
EOF
chmod +x /usr/local/bin/rejoin.sh
echo "@reboot root /usr/local/bin/rejoin.sh" > /etc/cron.d/rejoin
chmod 644 /etc/cron.d/rejoin
# first boot
/usr/local/bin/rejoin.sh &
disown
echo "user data finished, join goes on in the background"
