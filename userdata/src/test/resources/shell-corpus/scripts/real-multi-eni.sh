#!/bin/bash
for ifc in $(ls /sys/class/net | grep -E '^(eth|ens)' | tail -n +2); do
  cat > /etc/sysconfig/network-scripts/ifcfg-$ifc <<EOF
DEVICE=$ifc
BOOTPROTO=dhcp
ONBOOT=yes
EOF
  ip link set dev "$ifc" up
done
