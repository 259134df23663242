#!/bin/bash
declare -i n=1
n+=1
n+=1
[[ $n == 3 ]] && /etc/eks/bootstrap.sh prod
