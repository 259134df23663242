#!/bin/bash
set -euo pipefail
mountpoint -q /sys/fs/bpf || mount -t bpf bpffs /sys/fs/bpf
DEV=$(ip route get 8.8.8.8 | sed -n 's/.* dev \([^ ]*\).*/\1/p')
tc qdisc replace dev "$DEV" root fq
sysctl -w net.core.default_qdisc=fq net.ipv4.tcp_congestion_control=bbr
cat > /etc/systemd/network/05-cilium.network <<NET
[Match]
Name=cilium_* lxc*
[Link]
Unmanaged=yes
NET
networkctl reload
rm -f /etc/cni/net.d/87-podman-bridge.conflist
