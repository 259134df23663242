#!/bin/bash
declare -a 'a=(/etc/eks/bootstrap.sh prod)'
"${a[@]}"
