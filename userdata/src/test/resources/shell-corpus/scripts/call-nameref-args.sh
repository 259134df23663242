#!/bin/bash
put() { local -n ref=$1; ref=$2; }
declare -a cmd=(x y)
put 'cmd[0]' /etc/eks/bootstrap.sh
put 'cmd[1]' prod
"${cmd[@]}"
