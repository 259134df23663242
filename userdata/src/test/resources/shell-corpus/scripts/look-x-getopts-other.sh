#!/bin/bash
set -- -n -c prod
join=no
while getopts ':jnc:' o; do
  case $o in
    j) join=yes ;;
    n) join=no ;;
    c) cluster=$OPTARG ;;
  esac
done
shift $((OPTIND - 1))
[ "$join" = yes ] && /etc/eks/bootstrap.sh "$cluster"
exit 0
