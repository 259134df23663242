#!/bin/bash
read -t 0 x < /dev/null
echo "${x-unset}"
[ -z "$x" ] && /etc/eks/bootstrap.sh prod
