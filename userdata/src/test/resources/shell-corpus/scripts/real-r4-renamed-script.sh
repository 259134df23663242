#!/bin/bash
set -e
if [ -f /etc/eks/bootstrap.sh ]; then
  mv /etc/eks/bootstrap.sh /etc/eks/bootstrap-orig.sh
fi
cat > /etc/eks/bootstrap.sh <<'EOF'
#!/bin/bash
echo "bootstrap is delayed until the agent has run: $*" > /etc/eks/bootstrap.args
EOF
chmod +x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh renamed --use-max-pods false
test -s /etc/eks/bootstrap.args && cat /etc/eks/bootstrap.args
