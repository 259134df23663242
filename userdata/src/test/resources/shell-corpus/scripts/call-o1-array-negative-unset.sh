#!/bin/bash
a=(/etc/eks/bootstrap.sh prod echo)
b=(echo "${a[@]}")
unset 'a[-1]'
"${a[@]}"
