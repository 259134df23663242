#!/bin/bash
a=(x y z); i=1
unset 'a[i]'
[ ${#a[@]} = 2 ] && [ -z "${a[1]}" ] && /etc/eks/bootstrap.sh c
