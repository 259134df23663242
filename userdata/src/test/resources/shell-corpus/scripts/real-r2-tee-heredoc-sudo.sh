#!/bin/bash
sudo yum update -y
sudo yum install -y amazon-efs-utils htop
sudo mkdir -p /etc/docker /data
cat <<EOF | sudo tee /etc/docker/daemon.json
{ "data-root": "/data/docker", "exec-opts": ["native.cgroupdriver=systemd"] }
EOF
echo "vm.swappiness=0" | sudo tee -a /etc/sysctl.conf > /dev/null
sudo sysctl -p
sudo sed -i '/ swap / s/^/#/' /etc/fstab
sudo systemctl daemon-reload && sudo systemctl restart docker
sudo sh -c 'echo "root soft nofile 65536" >> /etc/security/limits.conf'
sudo -i bash -c "/etc/eks/bootstrap.sh console --kubelet-extra-args '--node-labels=from=console'"
