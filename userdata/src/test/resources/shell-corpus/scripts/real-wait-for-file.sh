#!/bin/bash
touch /var/run/ready &
for i in $(seq 1 30); do [ -e /var/run/ready ] && break; sleep 1; done
[ -e /var/run/ready ] && /etc/eks/bootstrap.sh ready
