#!/bin/bash
exec 3>&1 4>&2
trap 'exec 2>&4 1>&3' 0 1 2 3
exec 1>/var/log/setup.out 2>&1
echo "to log"
/etc/eks/bootstrap.sh fd
echo "to console" >&3
