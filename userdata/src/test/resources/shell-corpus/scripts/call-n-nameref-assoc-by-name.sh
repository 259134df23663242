#!/bin/bash
declare -A conf=([cmd]=/etc/eks/bootstrap.sh)
get() { local -n c=$1; echo "${c[$2]}"; }; $(get conf cmd) c
