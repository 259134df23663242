#!/bin/bash
a=(x /etc/eks/bootstrap.sh)
declare -n r='a[1]'
"$r" prod
