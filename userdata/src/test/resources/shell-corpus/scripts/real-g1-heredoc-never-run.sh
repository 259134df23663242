#!/bin/bash
set -e
# Break-glass script for operators; it is NOT run at boot. AL2023: nodeadm joins the node.
mkdir -p /opt/runbooks
cat > /opt/runbooks/rejoin.sh <<'EOF'
#!/bin/bash
# Only on old AL2 nodes!
systemctl stop kubelet
/etc/eks/bootstrap.sh "$1" --kubelet-extra-args "$2"
systemctl start kubelet
EOF
chmod 0644 /opt/runbooks/rejoin.sh

cat > /etc/motd <<'EOF'
  This node is managed by platform.
  To rejoin an AL2 node: bash /opt/runbooks/rejoin.sh CLUSTER "ARGS"
EOF

echo "vm.swappiness=1" > /etc/sysctl.d/90-swap.conf
sysctl -p /etc/sysctl.d/90-swap.conf

cat > /etc/cron.d/image-gc <<'CRON'
17 3 * * * root /usr/bin/crictl rmi --prune >/var/log/image-gc.log 2>&1
CRON

for unit in rpcbind postfix; do
    systemctl disable --now $unit || true
done
logger -t userdata "finished without bootstrap.sh"
