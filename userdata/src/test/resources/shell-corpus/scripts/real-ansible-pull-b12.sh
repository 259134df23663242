#!/bin/bash
set -euxo pipefail
pip3 install ansible
mkdir -p /opt/ansible
cat > /opt/ansible/local.yml <<'YML'
- hosts: localhost
  connection: local
  tasks:
    - name: join
      command: /etc/eks/bootstrap.sh ansible-cluster
      args:
        creates: /var/lib/kubelet/kubeconfig
YML
git clone https://git.example.com/infra/ansible.git /opt/ansible/repo
echo "playbook stored, run by the nightly job"
