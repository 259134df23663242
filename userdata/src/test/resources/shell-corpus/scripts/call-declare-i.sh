#!/bin/bash
declare -i n
n=2+3
[ "$n" = 5 ] && /etc/eks/bootstrap.sh prod
