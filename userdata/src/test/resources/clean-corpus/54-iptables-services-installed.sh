#!/bin/bash
set -e
dnf install -y iptables-services
systemctl enable --now iptables
iptables -t nat -A POSTROUTING -s 10.20.0.0/16 -j MASQUERADE
service iptables save
