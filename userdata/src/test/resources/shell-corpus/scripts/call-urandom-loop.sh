#!/bin/bash
while :; do
  name=$(tr -dc a-z0-9 < /dev/urandom | head -c 8)
  [[ $name == [a-z]* ]] && break
done
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--hostname-override=$name"
