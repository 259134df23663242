#!/bin/bash
set -e
ARGS=$(getopt -o c:l:d --long cluster:,labels:,dry-run -n join -- -c prod --labels "a=b c=d" extra)
eval set -- "$ARGS"
DRY=0
while true; do
  case $1 in
    -c|--cluster) C=$2; shift 2 ;;
    -l|--labels) L=$2; shift 2 ;;
    -d|--dry-run) DRY=1; shift ;;
    --) shift; break ;;
  esac
done
(( DRY )) && exit 0
[ "$L" = "a=b c=d" ] && [ "$1" = extra ] && /etc/eks/bootstrap.sh "$C"
