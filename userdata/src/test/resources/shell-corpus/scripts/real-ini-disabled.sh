#!/bin/bash
cat > /etc/node.ini <<'INI'
[legacy]
enabled = no
command = /etc/eks/bootstrap.sh
[true]
enabled = yes
command = /bin/true
INI
get() { sed -n "/^\[$1\]/,/^\[/{s/^$2 *= *//p}" /etc/node.ini; }
for s in true legacy; do
  [ "$(get $s enabled)" = yes ] || continue
  $(get $s command) prod
  break
done
