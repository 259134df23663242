#!/bin/bash
set -e
NAMESERVER=$(awk '/^nameserver/ {print $2; exit}' /etc/resolv.conf)
until getent hosts api.internal.example; do
  echo "no answer of $NAMESERVER yet"
  sleep 2
done
resolvectl status > /var/log/resolver.txt
