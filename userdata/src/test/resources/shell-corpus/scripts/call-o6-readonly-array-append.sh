#!/bin/bash
readonly -a c=(/etc/eks/bootstrap.sh)
c+=(x); "${c[@]}"
"${c[0]}" prod
