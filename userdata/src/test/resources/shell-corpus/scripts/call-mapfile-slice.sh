#!/bin/bash
printf '%s\n' a b c > /tmp/l
mapfile -t -s 1 -n 1 x < /tmp/l
[[ ${x[*]} == b ]] && /etc/eks/bootstrap.sh prod
