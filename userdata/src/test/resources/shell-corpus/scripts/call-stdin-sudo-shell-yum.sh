#!/bin/bash
sudo bash <<EOF
yum -y install jq
systemctl restart docker
/etc/eks/bootstrap.sh a
EOF
