#!/bin/bash
list=(/etc/eks/bootstrap.sh prod)
unset 'list[@]'
"${list[@]}"
