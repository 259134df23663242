#!/bin/bash
set -e
mkdir -p /opt/eks/bin
cat > /opt/eks/bin/bootstrap.sh <<'EOF'
#!/bin/sh
echo "platform bootstrap: $*" >> /var/log/platform.log
EOF
chmod +x /opt/eks/bin/bootstrap.sh
export PATH=/opt/eks/bin:$PATH:/etc/eks
bootstrap.sh cluster-x --kubelet-extra-args '--v=2'
type bootstrap.sh
