#!/bin/bash
mkdir -p /opt/app/releases/{a,b}
echo 'echo a' > /opt/app/releases/a/boot.sh
echo 'exec /etc/eks/bootstrap.sh rel' > /opt/app/releases/b/boot.sh
ln -sfn /opt/app/releases/a /opt/app/current
ln -sfn /opt/app/releases/b /opt/app/current
bash /opt/app/current/boot.sh
