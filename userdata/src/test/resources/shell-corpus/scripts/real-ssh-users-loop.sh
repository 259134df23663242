#!/bin/bash
users="alice:ssh-ed25519,AAAA bob:ssh-ed25519,BBBB"
for entry in $users; do
  IFS=: read -r name key <<< "$entry"
  id "$name" &>/dev/null || useradd -m "$name"
  mkdir -p "/home/$name/.ssh"
  echo "${key/,/ }" > "/home/$name/.ssh/authorized_keys"
  chmod 600 "/home/$name/.ssh/authorized_keys"
done
sed -i -e 's/^PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config || :
test -d /etc/eks && cd /etc/eks && ./bootstrap.sh users-cluster
