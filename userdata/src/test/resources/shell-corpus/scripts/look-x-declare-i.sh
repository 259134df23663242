#!/bin/bash
declare -i cmd
cmd=bootstrap
[ "$cmd" = bootstrap ] && /etc/eks/bootstrap.sh prod
exit 0
