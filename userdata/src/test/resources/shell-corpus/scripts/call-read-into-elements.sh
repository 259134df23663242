#!/bin/bash
IFS=, read -r 'command[0]' 'command[n + 1]' <<< '/etc/eks/bootstrap.sh,prod'
"${command[@]}"
