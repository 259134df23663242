#!/bin/bash
cmd=(/bin/echo prod /bin/false)
cmd[-1]=--use-max-pods
cmd[0]=/etc/eks/bootstrap.sh
"${cmd[@]}" false
