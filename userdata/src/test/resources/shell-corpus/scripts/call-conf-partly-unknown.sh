#!/bin/bash
cat > /etc/node.conf <<EOF
HOST=$(hostname)
JOIN=/etc/eks/bootstrap.sh
IID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
CLUSTER=prod
EOF
J=$(grep '^JOIN=' /etc/node.conf | cut -d= -f2)
C=$(sed -n 's/^CLUSTER=//p' /etc/node.conf)
"$J" "$C"
