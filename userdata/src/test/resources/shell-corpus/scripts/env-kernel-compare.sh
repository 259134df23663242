#!/bin/bash
. /etc/os-release
if (( ${VERSION_ID%%.*} >= 2023 )); then
  GEN=new
else
  GEN=old
fi
[[ $GEN == old ]] && { /etc/eks/bootstrap.sh kc || exit 1; }
echo $GEN
