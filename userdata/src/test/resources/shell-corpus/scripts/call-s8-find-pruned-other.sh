#!/bin/bash
mkdir -p /opt/boot/old
cp /etc/eks/bootstrap.sh /opt/boot/old/join.sh
cp /etc/eks/bootstrap.sh /opt/boot/join.sh
find /opt/boot -name old -prune -o -name "*.sh" -print0 | xargs -0 -r -n1 bash
