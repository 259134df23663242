#!/bin/bash
n=$((1 <<2))
[ $n = 4 ] && /etc/eks/bootstrap.sh prod
2))
