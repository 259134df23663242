#!/bin/bash
n=$(grep -c '^ID="amzn"$' /etc/os-release)
if [ "$n" -eq 1 ] && grep -Eq '^PRETTY_NAME=.*Linux 2"?$' /etc/os-release; then
  /etc/eks/bootstrap.sh pretty
fi
