#!/bin/bash
while read -r x; do n=$((n+1)); done < <(printf '1\n2\n')
[ "$n" = 2 ] && /etc/eks/bootstrap.sh prod
