#!/bin/bash
yum install -y ansible git
cat > /tmp/play.yml <<'Y'
- hosts: localhost
  tasks:
    - name: join
      command: /etc/eks/bootstrap.sh prod
Y
ansible-playbook -i localhost, -c local --check /tmp/play.yml || true
