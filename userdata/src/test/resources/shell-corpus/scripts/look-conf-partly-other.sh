#!/bin/bash
cat > /etc/node.conf <<EOF
HOST=$(hostname)
JOIN=/bin/true
OLD=/etc/eks/bootstrap.sh
EOF
J=$(grep '^JOIN=' /etc/node.conf | cut -d= -f2)
"$J" prod
