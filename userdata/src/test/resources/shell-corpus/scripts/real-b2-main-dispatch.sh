#!/bin/bash
cmd_start() { cmd_prepare; /etc/eks/bootstrap.sh prod; }
cmd_prepare() { mkdir -p /etc/kubernetes; }
cmd_help() { echo "start|prepare|help"; }
c=${1:-start}
if [[ $(type -t "cmd_$c") != function ]]; then cmd_help; exit 64; fi
shift || true
"cmd_$c" "$@"
