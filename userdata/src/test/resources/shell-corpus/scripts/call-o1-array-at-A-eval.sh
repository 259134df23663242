#!/bin/bash
declare -a cmd=(/etc/eks/bootstrap.sh 'a b')
text=${cmd[@]@A}
unset cmd
eval "$text"
"${cmd[@]}"
