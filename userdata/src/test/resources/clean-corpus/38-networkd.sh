#!/bin/bash
set -e
DEVICE=$(ip -o -4 route show to default | awk '{ print $5; exit }')
mkdir -p /etc/systemd/network/70-mtu.network.d
cat > /etc/systemd/network/70-mtu.link <<'EOF'
[Match]
Driver=ena
[Link]
MTUBytes=1500
EOF
ip link set dev "$DEVICE" mtu 1500
ethtool -G "$DEVICE" rx 8192 || true
