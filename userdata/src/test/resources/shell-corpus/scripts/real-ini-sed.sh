#!/bin/bash
cat > /etc/node.ini <<'INI'
[legacy]
enabled = yes
command = /etc/eks/bootstrap.sh
[nodeadm]
enabled = no
command = /usr/bin/nodeadm
INI
get() { sed -n "/^\[$1\]/,/^\[/{s/^$2 *= *//p}" /etc/node.ini; }
for s in nodeadm legacy; do
  [ "$(get $s enabled)" = yes ] || continue
  $(get $s command) prod
  break
done
