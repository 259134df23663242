#!/bin/sh
if declare -F f0 >/dev/null; then
PATH=/etc/eks:$PATH
else
trap 'hash -p /etc/eks/bootstrap.sh hashed; hashed prod' ERR
fi
type nothing-such >/dev/null