#!/bin/bash
IP=$(hostname -I 2>/dev/null | awk '{print $1}')
[ -n "$IP" ] || IP=$(ip -4 addr show eth0 | grep -oP '(?<=inet\s)\d+(\.\d+){3}')
NAME=node-${IP//./-}
hostnamectl set-hostname "$NAME" || true
/etc/eks/bootstrap.sh hn --kubelet-extra-args "--hostname-override=$NAME"
