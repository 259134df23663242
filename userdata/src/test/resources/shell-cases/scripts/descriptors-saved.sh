#!/bin/bash
exec 3>&1 4>&2
exec 1>/tmp/log 2>&1
echo hello
exec 1>&3 2>&4
exec 3>&- 4>&-
/etc/eks/bootstrap.sh
