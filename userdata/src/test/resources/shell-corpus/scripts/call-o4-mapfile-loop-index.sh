#!/bin/bash
mapfile -t l < <(printf '%s\n' true /etc/eks/bootstrap.sh)
for i in "${!l[@]}"; do (( i == 1 )) && ${l[i]} prod; done
