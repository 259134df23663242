#!/bin/bash
declare -A os
while IFS='=' read -r key value; do
  [[ -n $key ]] && os[$key]=${value//\"/}
done </etc/os-release
[[ ${os[VERSION_ID]} = 2 ]] && /etc/eks/bootstrap.sh d10 || echo "v ${os[VERSION_ID]}"
