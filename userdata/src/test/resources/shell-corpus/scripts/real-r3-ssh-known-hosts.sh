#!/bin/bash
declare -A PINNED=([git.example.com]="SHA256:abcdef")
mkdir -p -m 700 /root/.ssh
for host in "${!PINNED[@]}"; do
  key=$(ssh-keyscan -t ed25519 "$host" 2>/dev/null)
  print=$(ssh-keygen -lf - <<<"$key" 2>/dev/null | awk '{print $2}')
  if [[ "$print" == "${PINNED[$host]}" ]]; then
    echo "$key" >> /root/.ssh/known_hosts
  else
    logger -p auth.warning "host key of $host is '$print'"
  fi
done
bash -lc '/etc/eks/bootstrap.sh keys'
