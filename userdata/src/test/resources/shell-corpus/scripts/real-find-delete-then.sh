#!/bin/bash
mkdir -p /opt/d; cp /etc/eks/bootstrap.sh /opt/d/a.sh
find /opt/d -name '*.sh' -delete
for f in /opt/d/*.sh; do [ -f "$f" ] && bash "$f"; done
echo none
