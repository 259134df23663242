#!/bin/bash
set -euo pipefail
cat <<MODULES | tee /etc/modules-load.d/kube.conf >/dev/null
overlay
br_netfilter
ip_vs
ip_vs_rr
ip_vs_wrr
ip_vs_sh
nf_conntrack
MODULES
systemctl restart systemd-modules-load
xargs -n1 modprobe < /etc/modules-load.d/kube.conf
cat > /etc/sysctl.d/91-kube.conf <<SYSCTL
net.bridge.bridge-nf-call-iptables = 1
net.netfilter.nf_conntrack_max = 1048576
net.ipv4.neigh.default.gc_thresh3 = 16384
SYSCTL
sysctl -p /etc/sysctl.d/91-kube.conf
