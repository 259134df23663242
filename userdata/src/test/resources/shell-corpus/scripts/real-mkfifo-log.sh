#!/bin/bash
exec 3>&1 4>&2
trap 'exec 1>&3 2>&4' EXIT
exec 1>/var/log/user-data.log 2>&1
echo start
/etc/eks/bootstrap.sh prod
