#!/bin/bash
touch /var/lock/boot.done; [ -f /var/lock/boot.done ] && exit 0; /etc/eks/bootstrap.sh c
