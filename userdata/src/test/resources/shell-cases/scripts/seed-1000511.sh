#!/usr/bin/env bash
trap 'read -r b rest <<< "/etc/eks/bootstrap.sh prod"' DEBUG
out=$(
kill -s USR1 $$
{ coproc ${c:-/etc/eks/bootstrap.sh} ${b:-x}; } 2>/dev/null; wait || true
)
X=1 $b prod; echo $?