#!/bin/bash
list=(/bin/true /etc/eks/bootstrap.sh)
i=${#list[@]}
unset 'list[i - 1]'
"${list[@]: -1}" prod
