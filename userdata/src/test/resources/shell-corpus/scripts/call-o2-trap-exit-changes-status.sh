#!/bin/bash
n=0
trap 'n=$((n+1)); [ $n = 1 ] && /etc/eks/bootstrap.sh prod; exit 0' EXIT
exit 5
