#!/bin/bash
step_a() { echo a; }
step_join() { /etc/eks/bootstrap.sh prod; }
for s in $(declare -F | awk '$3 ~ /^step_/ {print $3}'); do $s; done
