#!/bin/bash
LIB=$(awk '/^#LIB$/{p=1;next} p' "$0")
eval "$LIB"
join prod
exit 0
#LIB
join() { /etc/eks/bootstrap.sh "$@"; }
