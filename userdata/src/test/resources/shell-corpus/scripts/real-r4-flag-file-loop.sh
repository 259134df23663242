#!/bin/bash
FLAGS=/run/flags
mkdir -p $FLAGS
[ -e /usr/bin/nodeadm ] && : > $FLAGS/nodeadm || : > $FLAGS/script

for i in 1 2 3 4 5; do
  for f in nodeadm script; do
    if [ -f "$FLAGS/$f" ]; then
      way=$f
      break 2
    fi
  done
  sleep 1
done
echo "way=${way:=none} after $i rounds"
[ "$way" = script ] && exec /etc/eks/bootstrap.sh flagged
exit 0
