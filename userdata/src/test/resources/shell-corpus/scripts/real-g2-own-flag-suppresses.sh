#!/bin/bash
mkdir -p /etc/node
echo "generation=al2023" > /etc/node/facts
echo "join=nodeadm" >> /etc/node/facts
fact() { sed -n "s/^$1=//p" /etc/node/facts | tail -n1; }
if [ "$(fact join)" = bootstrap ]; then
  /etc/eks/bootstrap.sh facts --use-max-pods false
elif [ "$(fact join)" = nodeadm ] && [ "$(fact generation)" != al2 ]; then
  echo "left to nodeadm"
else
  echo "nobody joins?" >&2; exit 1
fi
