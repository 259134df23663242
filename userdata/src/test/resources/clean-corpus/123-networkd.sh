#!/bin/bash
cat > /etc/systemd/network/70-storage.network <<'NET'
[Match]
MACAddress=02:11:22:33:44:55
[Network]
DHCP=yes
[DHCPv4]
RouteMetric=2048
UseDNS=no
NET
networkctl reload
networkctl reconfigure ens6 || true
