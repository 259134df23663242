#!/bin/bash
set -T
n=0
trap '((n++)) || true' DEBUG
work() { :; :; }
work
trap - DEBUG
echo "commands: $n"
((n > 2)) && /etc/eks/bootstrap.sh counted
