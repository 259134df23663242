#!/bin/bash
cat > /etc/motd <<EOF
==========================================
 EKS node $(hostname)
 Do NOT run /etc/eks/bootstrap.sh by hand.
 Logs: /var/log/cloud-init-output.log
==========================================
EOF
chmod 644 /etc/motd
