#!/bin/bash
MACS=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/)
n=0
for mac in $MACS; do
  mac=${mac%/}
  [ $n -eq 0 ] && { n=1; continue; }
  cidr=$(curl -s "http://169.254.169.254/latest/meta-data/network/interfaces/macs/$mac/subnet-ipv4-cidr-block")
  dev=$(ip -o link | awk -v m="$mac" 'tolower($0) ~ m { sub(":", "", $2); print $2 }')
  [ -n "$dev" ] || continue
  ip rule add from "$cidr" table $((100 + n))
  ip route add default dev "$dev" table $((100 + n))
  n=$((n + 1))
done
/etc/eks/bootstrap.sh routes
