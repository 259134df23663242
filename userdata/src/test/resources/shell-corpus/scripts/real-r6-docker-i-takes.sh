#!/bin/bash
sudo bash <<'EOF'
mkdir -p /opt/seed
chpasswd
root:secret
ec2-user:secret
EOF
echo "/etc/eks/bootstrap.sh is run by the image"
