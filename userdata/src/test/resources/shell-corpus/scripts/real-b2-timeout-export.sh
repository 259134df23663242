#!/bin/bash
join() { /etc/eks/bootstrap.sh "$@"; }
export -f join
timeout --kill-after=5 300 bash -c 'join "$@"' _ prod
