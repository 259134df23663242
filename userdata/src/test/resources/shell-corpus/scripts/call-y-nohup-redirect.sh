#!/bin/bash
nohup setsid /etc/eks/bootstrap.sh prod </dev/null >/var/log/boot.log 2>&1 &
disown
