#!/bin/bash
a=(/etc/eks/bootstrap.sh)
declare -n r=a
r+=(prod)
"${a[@]}"
