#!/bin/bash
pip3 install ansible
mkdir -p /etc/ansible
cat > /etc/ansible/hosts <<< "localhost ansible_connection=local"
ansible-pull -U https://git.corp/eks-nodes.git -i localhost, site.yml
