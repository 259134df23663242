#!/bin/bash
cat > /root/late.sh <<'EOF'
#!/bin/bash
sleep "${DELAY:-1}"
/etc/eks/bootstrap.sh late
EOF
chmod +x /root/late.sh
DELAY=2 setsid nohup /root/late.sh </dev/null >/var/log/late.log 2>&1 &
echo $! > /run/late.pid
