#!/bin/bash
set -o nounset
swapoff -a
cat > /etc/security/limits.d/99-nofile.conf <<EOF
*  soft  nofile  1048576
*  hard  nofile  1048576
EOF
for m in br_netfilter overlay ip_vs; do modprobe "$m"; echo "$m" >> /etc/modules-load.d/k8s.conf; done
