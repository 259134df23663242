#!/bin/bash
command=(/bin/true /bin/true)
i=1
declare 'command[i]=/etc/eks/bootstrap.sh'
"${command[1]}" prod
