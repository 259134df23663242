#!/bin/bash
declare -A m=([a]=1)
[[ -v m[b] ]] || /etc/eks/bootstrap.sh prod
