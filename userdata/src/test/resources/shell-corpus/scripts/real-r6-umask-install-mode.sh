#!/bin/bash
umask 077
cat > /root/a.sh <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh masked
EOF
install -m 0600 /root/a.sh /root/b.sh
if [ -x /root/b.sh ]; then
  /root/b.sh
else
  echo "b.sh cannot be run"
fi
