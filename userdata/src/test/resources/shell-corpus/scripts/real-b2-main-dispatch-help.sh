#!/bin/bash
cmd_start() { /etc/eks/bootstrap.sh prod; }
cmd_help() { echo "start|help"; }
c=${1:-help}
if [[ $(type -t "cmd_$c") != function ]]; then cmd_help; exit 64; fi
"cmd_$c" "${@:2}"
