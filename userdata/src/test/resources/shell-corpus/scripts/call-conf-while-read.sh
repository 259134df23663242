#!/bin/bash
cat > /etc/node.conf <<EOF
HOST=$(hostname)
JOIN=/etc/eks/bootstrap.sh
EOF
while IFS='=' read -r k v; do
  case $k in JOIN) "$v" prod ;; esac
done < /etc/node.conf
