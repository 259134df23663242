#!/bin/bash
CONF=$(printf 'CLUSTER=dos\r\nJOIN=yes\r\n')
JOIN=$(echo "$CONF" | sed -n 's/^JOIN=//p')
if [ "$JOIN" = yes ]; then
  /etc/eks/bootstrap.sh dos
else
  echo "JOIN is '$JOIN'" | cat -v
fi
