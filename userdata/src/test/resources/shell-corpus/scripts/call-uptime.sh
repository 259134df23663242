#!/bin/bash
read -r up _ < /proc/uptime
echo "up ${up%.*}s"
[ "${up%.*}" -ge 0 ] && /etc/eks/bootstrap.sh prod
