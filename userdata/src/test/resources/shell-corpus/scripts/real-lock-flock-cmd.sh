#!/bin/bash
flock -w 10 /var/lock/j.lock -c '/etc/eks/bootstrap.sh fl' || exit 1
