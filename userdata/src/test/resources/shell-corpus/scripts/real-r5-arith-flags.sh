#!/bin/bash
readonly F_NET=1 F_DISK=2 F_JOIN=4 F_AGENT=8
FLAGS=$((F_NET | F_DISK | F_AGENT))
has() { (( (FLAGS & $1) != 0 )); }
has $F_NET && sysctl -w net.ipv4.ip_forward=1
has $F_DISK && mkdir -p /data
has $F_JOIN && /etc/eks/bootstrap.sh flags
has $F_AGENT && systemctl restart amazon-ssm-agent
exit 0
