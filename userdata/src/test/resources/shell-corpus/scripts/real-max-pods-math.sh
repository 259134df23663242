#!/bin/bash
set -u
ENIS=${ENIS:-3}; IPS=${IPS:-10}; PREFIX=${PREFIX:-1}
if (( PREFIX )); then
  MAX=$(( ENIS * (IPS - 1) * 16 + 2 ))
  (( MAX > 110 )) && MAX=110
else
  MAX=$(( ENIS * (IPS - 1) + 2 ))
fi
case $MAX in
  110) bash -c "/etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args --max-pods=$MAX" ;;
  *) echo "unexpected $MAX" >&2; exit 1 ;;
esac
