#!/bin/bash
join=(/etc/eks/bootstrap.sh "a b")
text=$(declare -p join)
unset join
eval "$text"
"${join[@]}"
