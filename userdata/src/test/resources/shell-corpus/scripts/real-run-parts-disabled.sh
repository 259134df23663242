#!/bin/bash
mkdir -p /opt/init.d
echo 'sysctl -p' > /opt/init.d/10-a.sh
echo '/etc/eks/bootstrap.sh numbered' > /opt/init.d/20-b.sh
chmod 755 /opt/init.d/10-a.sh
chmod 644 /opt/init.d/20-b.sh
for s in /opt/init.d/*.sh; do
  if [ -x "$s" ]; then bash "$s"; fi
done
