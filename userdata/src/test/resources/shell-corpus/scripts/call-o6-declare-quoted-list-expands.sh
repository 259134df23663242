#!/bin/bash
p=/etc/eks/bootstrap.sh
declare -a 'c=("$p" prod)'
"${c[@]}"
