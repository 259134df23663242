#!/bin/bash
cat > /usr/local/sbin/join-cluster <<'EOF'
#!/bin/bash
set -eu
source /etc/default/join-cluster
exec /etc/eks/bootstrap.sh "$CLUSTER" $ARGS
EOF
chmod 0755 /usr/local/sbin/join-cluster
mkdir -p /etc/default
printf 'CLUSTER=%s\nARGS="--use-max-pods %s"\n' unit-cluster false > /etc/default/join-cluster
cat > /etc/systemd/system/join-cluster.service <<'EOF'
[Unit]
After=network-online.target
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/join-cluster
RemainAfterExit=true
EOF
systemctl daemon-reload
systemctl start join-cluster.service
