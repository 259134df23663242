#!/bin/bash
set -e
export HTTPS_PROXY=http://10.0.0.5:3128 NO_PROXY=169.254.169.254

if [ "$(getenforce)" != "Enforcing" ]; then
  setenforce 1 || true
  sed -i 's/^SELINUX=.*/SELINUX=enforcing/' /etc/selinux/config || true
fi

while IFS=: read -r user uid key; do
  [ -z "$user" ] && continue
  case $user in \#*) continue ;; esac
  useradd -m -u "$uid" "$user" || true
  home=/home/$user
  mkdir -p "$home/.ssh"
  echo "$key" > "$home/.ssh/authorized_keys"
  chmod 700 "$home/.ssh" && chmod 600 "$home/.ssh/authorized_keys"
done <<USERS
# name:uid:key
alice:2001:ssh-ed25519 AAAAC3NzaC1 alice
bob:2002:ssh-ed25519 AAAAC3NzaC2 bob
USERS

echo '%wheel ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/wheel
chmod 440 /etc/sudoers.d/wheel
sudo -E /etc/eks/bootstrap.sh secure --kubelet-extra-args '--node-labels=selinux=on'
