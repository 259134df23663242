#!/bin/bash
l='a b'
for x in $l; do l='a b c d'; n=$((n+1)); done
[ $n = 2 ] && /etc/eks/bootstrap.sh prod
