#!/bin/bash
useradd -m -s /bin/bash ops && usermod -aG wheel ops
install -d -m 700 -o ops -g ops /home/ops/.ssh
echo 'ops ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/ops
setenforce 0
sed -i 's/^SELINUX=.*/SELINUX=permissive/' /etc/selinux/config
sudo -i -u root /etc/eks/bootstrap.sh selinux
