#!/bin/bash
out=$(
kill -TERM $$
sh -c 'true() { command "$@"; }
declare -u a=eks; c=${a,,}'
)
echo x | { coproc /etc/eks/boot\
strap.sh ${b:-x}; } 2>/dev/null; wait