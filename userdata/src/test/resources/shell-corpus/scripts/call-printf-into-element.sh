#!/bin/bash
i=1
printf -v 'command[i - 1]' '%s/%s' /etc/eks bootstrap.sh
"${command[0]}" prod
