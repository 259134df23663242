#!/bin/bash
set -e
iptables -t nat -C POSTROUTING -s 10.9.0.0/16 -j MASQUERADE 2>/dev/null || iptables -t nat -A POSTROUTING -s 10.9.0.0/16 -j MASQUERADE
ip6tables -P FORWARD DROP
iptables-save | grep -c MASQUERADE
iptables --version | grep -q nf_tables
iptables -I OUTPUT -d 169.254.169.254 -m owner ! --uid-owner root -j REJECT
