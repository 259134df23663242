#!/bin/bash
declare -A m=([a]='')
[[ -v m[a] && ! -v m[b] ]] && /etc/eks/bootstrap.sh prod
