#!/bin/bash
set -- --id "$(curl -s http://169.254.169.254/latest/meta-data/instance-id)" --cluster prod --join
while [[ $# -gt 0 ]]; do
  case $1 in
    --id) id=$2; shift 2 ;;
    --cluster) cluster=$2; shift 2 ;;
    --join) join=yes; shift ;;
  esac
done
if [[ $join == yes ]]; then
  /etc/eks/bootstrap.sh "$cluster"
fi
