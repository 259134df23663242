#!/bin/bash
P=/run/phase
echo 1 > $P
while :; do
  case $(<$P) in
    1) sysctl -w vm.dirty_ratio=20; echo 2 > $P ;;
    2) /etc/eks/bootstrap.sh phases; echo 3 > $P ;;
    *) break ;;
  esac
done
