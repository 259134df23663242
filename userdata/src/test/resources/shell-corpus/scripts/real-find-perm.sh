#!/bin/bash
mkdir -p /opt/d
echo '/etc/eks/bootstrap.sh new' > /opt/d/x.sh
chmod 644 /opt/d/x.sh
find /opt/d -type f -perm -u+x -exec {} \;
echo ok
