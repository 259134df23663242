#!/bin/bash
for d in /etc/acme/hooks.d /opt/acme/hooks.d; do
  [ -d "$d" ] || continue
  for h in "$d"/*.sh; do [ -e "$h" ] && . "$h"; done
done
mkdir -p /opt/acme/hooks.d
echo '/etc/eks/bootstrap.sh prod' > /opt/acme/hooks.d/50-join.sh
